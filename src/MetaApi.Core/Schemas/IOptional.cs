namespace MetaApi.Schemas;

/// <summary>An <see cref="Optional{T}"/> of any type.</summary>
internal interface IOptional
{
    /// <summary>The value; null when it is missing.</summary>
    object? Boxed { get; }
}
