using System.Collections.Immutable;
using System.Reflection;

namespace MetaApi.Declaration.Handlers;

/// <summary>A parameter of a handler: its type as the delegate has it, and what the code behind it says of it.</summary>
internal sealed record HandlerParameter(Type Type, ParameterInfo Info)
{
    public string Name => Info.Name ?? "";

    /// <summary>The parameters that are given by whoever calls. A delegate may hold a first one of its code by itself.</summary>
    public static ImmutableArray<HandlerParameter> Of(Delegate handler)
    {
        var given = handler.GetType().GetMethod("Invoke")!.GetParameters();
        var own = handler.Method.GetParameters();
        return [.. given.Select((p, i) => new HandlerParameter(p.ParameterType, own.Length < given.Length ? p : own[own.Length - given.Length + i]))];
    }
}
