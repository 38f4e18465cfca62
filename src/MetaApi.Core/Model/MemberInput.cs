using System.Reflection;

namespace MetaApi.Model;

/// <summary>A declared input that goes into a member of a handler's input object.</summary>
internal sealed record MemberInput(PropertyInfo Member, Input Input);
