namespace MetaApi.Schemas;

/// <summary>Holds the one scope of a class.</summary>
internal static class ScopeOfClass<T> where T : class
{
    public static readonly Scope Scope = typeof(T).BaseType is { } parent && parent != typeof(object)
        ? new(typeof(T).Name, (Scope)typeof(ScopeOfClass<>).MakeGenericType(parent).GetField(nameof(Scope))!.GetValue(null)!)
        : new(typeof(T).Name);
}
