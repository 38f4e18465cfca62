using System.Diagnostics.CodeAnalysis;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>
/// A value that may be missing, as a type for properties that are read: missing, null and present are three things. What has no value
/// is left out when it is rendered.
/// </summary>
/// <typeparam name="T">The type of the value; nullable where null is a value.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>, IOptional
{
    readonly T value;

    /// <summary>A value that is there.</summary>
    /// <param name="value">The value.</param>
    public Optional(T value) => (this.value, HasValue) = (value, true);

    /// <summary>Whether there is a value; null counts.</summary>
    public bool HasValue { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">It is missing.</exception>
    public T Value => HasValue ? value : throw new InvalidOperationException("The value is missing; ask HasValue first.");

    object? IOptional.Boxed => value;

    /// <summary>A value that is there.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are missing, or both are there and equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>The value, or another in its place when it is missing.</summary>
    /// <param name="fallback">The other.</param>
    public T Or(T fallback) => HasValue ? value : fallback;

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) =>
        HasValue == other.HasValue && (!HasValue || EqualityComparer<T>.Default.Equals(value, other.value));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? HashCode.Combine(value) : 0;

    /// <summary>The value as text; empty when it is missing or null.</summary>
    public override string ToString() => HasValue ? value?.ToString() ?? "" : "";
}
