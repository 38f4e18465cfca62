using System.ComponentModel.DataAnnotations;
using MetaApi.Calls;

namespace MetaApi.Declaration.Inference;

/// <summary>What attributes and objects can know while they judge: the object, and the services of the call.</summary>
internal static class Judging
{
    public static ValidationContext Of(object owner, string displayName, ValueContext surroundings) =>
        new(owner, displayName, (surroundings.Execution as Call)?.Services, null);
}
