using MetaApi.Model.ActionCode;

namespace MetaApi.Core.Tests.Model.ActionCode;

static class Seen
{
    public static string[] In(Delegate action) => [.. RenderedKeys.In(action, typeof(FakeCall), nameof(FakeCall.Render))];
}
