namespace MetaApi.Schemas;

/// <summary>The way from a value on the wire to a value in code, and back.</summary>
internal abstract record TypeConversion(Type WireType, Type ClrType)
{
    /// <summary>A <c>Func&lt;T, TWire&gt;</c>.</summary>
    public abstract Delegate Writer { get; }
}

/// <param name="Read">Makes the value; an <see cref="ArgumentException"/>, a <see cref="FormatException"/> or an <see cref="OverflowException"/> refuses it.</param>
/// <param name="Write">Gives the value on the wire back.</param>
internal sealed record TypeConversion<TWire, T>(Func<TWire, T> Read, Func<T, TWire> Write) : TypeConversion(typeof(TWire), typeof(T))
{
    public override Delegate Writer => Write;
}
