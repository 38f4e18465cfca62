namespace MetaApi.OpenApi.Versions;

/// <summary>How the objects of a field stand together.</summary>
internal enum FieldNesting
{
    One,

    List,

    /// <summary>By names of their own.</summary>
    Map,
}
