namespace MetaApi;

/// <summary>A reusable part of an API, or a whole one: derive from it and declare in <see cref="Define"/>.</summary>
public abstract class ApiModule
{
    /// <summary>What holds for the API when this module is the whole of it; where it is applied, what <see cref="ApiOptions"/> says of values holds for its routes.</summary>
    public virtual ApiOptions Options => new();

    /// <summary>Declares the module.</summary>
    /// <param name="api">The namespace it stands in.</param>
    protected abstract void Define(NamespaceBuilder api);

    internal void DefineIn(NamespaceBuilder api) => Define(api);
}
