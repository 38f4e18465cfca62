namespace MetaApi.Schemas;

/// <summary>A change of an object whose type is not known where it is applied.</summary>
internal interface IPatch
{
    /// <summary>The object changed, or a new one where there is none.</summary>
    object Applied(object? target);
}
