using MetaApi.Schemas;

namespace MetaApi.Declaration.Handlers;

/// <summary>The inputs of a route, as names in C# find them.</summary>
internal sealed class RouteInputs(RouteMeta meta)
{
    const string WholeName = "body";

    /// <summary>The whole body as an input; null where the body is declared by properties, or not at all.</summary>
    public Input? Whole { get; } = meta.Body is { } body ? new("", InputPlace.Body, body) { IsRequired = !body.IsNullable } : null;

    /// <summary>The files of a form.</summary>
    public IReadOnlyList<Input> Files { get; } = [.. meta.Inputs.Where(i => i.File is not null)];

    public IEnumerable<string> Names => Whole is null ? meta.Inputs.Select(i => i.Name) : meta.Inputs.Select(i => i.Name).Append(WholeName);

    /// <summary>The inputs of a name, in whatever place. A name that is written alike comes before one that differs in case; 'body' is the whole body.</summary>
    public IReadOnlyList<Input> Named(string name)
    {
        if (meta.Inputs.Where(i => i.Name == name).ToList() is { Count: > 0 } same)
            return same;
        if (meta.Inputs.Where(i => IsSame(i.Name, name)).ToList() is { Count: > 0 } alike)
            return alike;
        return Whole is not null && IsSame(name, WholeName) ? [Whole] : [];
    }

    /// <summary>Whether an input is of a type by nature, so that a parameter of the type is meant for one.</summary>
    public bool HasAny(Type type) => meta.Inputs.Any(i => i.File is null && ClrTypes.Natural(i.Schema) == type);

    static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
