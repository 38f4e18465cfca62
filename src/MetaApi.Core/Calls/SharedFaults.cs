using MetaApi.Schemas;

namespace MetaApi.Calls;

/// <summary>What can go wrong with shared helpers during a call, in words.</summary>
internal static class SharedFaults
{
    public static InvalidOperationException NotDeclared(Type wanted, SharedSpace? space)
    {
        var declared = space is null ? "" : string.Join(", ", space.All.Select(h => ClrName.Of(h.Type)).Distinct());
        return new($"No shared helper of type {ClrName.Of(wanted)} is declared here; {(declared.Length == 0 ? "none is" : "declared are " + declared)}. "
            + $"Say Shared<{ClrName.Of(wanted)}>() on the route, or on a namespace around it.");
    }

    public static InvalidOperationException Circle(IEnumerable<SharedHelper> helpers) =>
        new($"Shared helpers ask for each other while they are made: {string.Join(" → ", helpers.Select(h => ClrName.Of(h.Type)))}.");

    public static InvalidOperationException MadeNull(SharedHelper helper) =>
        new($"The code of Shared<{ClrName.Of(helper.Type)}>(…) made null.");

    public static ObjectDisposedException Over(SharedHelper helper) =>
        new(ClrName.Of(helper.Type), "The call is over, and its shared helpers are disposed.");
}
