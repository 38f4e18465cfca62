using System.Runtime.CompilerServices;

namespace MetaApi.Schemas.Reading;

/// <summary>Reads one member of an object into its cell.</summary>
internal abstract class PropertyReader<TSource> where TSource : struct, ITokenSource, allows ref struct
{
    public abstract Cell NewCell();

    public abstract void Read(ref TSource source, ReadContext context, Cell cell);

    /// <summary>Called for a member that the object did not have.</summary>
    public abstract void Complete(ReadContext context, Cell cell);
}

/// <summary>Reads a member of a known type.</summary>
internal sealed class PropertyReader<TSource, T>(Property property, ValueReader<TSource, T> values, Func<ReadContext, T>? whenMissing)
    : PropertyReader<TSource>
    where TSource : struct, ITokenSource, allows ref struct
{
    readonly string name = property.Name;

    readonly Failure? required = property is { IsRequired: true, IsReadOnly: false } ? property.Schema.Texts.On(TypeFailures.Required) : null;

    public override Cell NewCell() => new Cell<T>();

    public override void Read(ref TSource source, ReadContext context, Cell cell)
    {
        var target = Unsafe.As<Cell<T>>(cell);
        if (target.IsPresent)
            throw NameSet.Duplicate();
        target.IsPresent = true;
        if (whenMissing is not null && context.IsLenient && source.Kind is TokenKind.Null && !values.AcceptsNull)
            Fill(context, target);
        else
            ReadValue(ref source, context, target);
    }

    public override void Complete(ReadContext context, Cell cell)
    {
        if (whenMissing is not null)
            Fill(context, Unsafe.As<Cell<T>>(cell));
        else if (required is not null)
            context.Failures.AddAt(name, required);
    }

    void Fill(ReadContext context, Cell<T> target) => (target.Value, target.HasValue) = (whenMissing!(context), true);

    void ReadValue(ref TSource source, ReadContext context, Cell<T> target)
    {
        var before = context.Failures.Count;
        if (values.TryRead(ref source, context, out target.Value))
            target.HasValue = true;
        else
            context.Failures.Within(before, name);
    }
}
