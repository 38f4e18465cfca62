using System.Linq.Expressions;

namespace MetaApi.Schemas;

/// <summary>A function of the object that a property belongs to.</summary>
/// <param name="Run">A <c>Func&lt;TOwner, ValueContext, TValue&gt;</c>.</param>
/// <param name="OwnerType">The type of object it takes.</param>
/// <param name="ValueType">The type it returns.</param>
internal sealed record OwnerFunction(Delegate Run, Type OwnerType, Type ValueType)
{
    public static OwnerFunction Of<TOwner, TValue>(Func<TOwner, ValueContext, TValue> run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new(run, typeof(TOwner), typeof(TValue));
    }

    /// <summary>The function for a more derived owner.</summary>
    public Func<TOwner, ValueContext, TValue> For<TOwner, TValue>() =>
        Run as Func<TOwner, ValueContext, TValue> ?? Boxing<TOwner, TValue>();

    Func<TOwner, ValueContext, TValue> Boxing<TOwner, TValue>()
    {
        if (!typeof(TOwner).IsValueType || !OwnerType.IsAssignableFrom(typeof(TOwner)))
            throw new InvalidOperationException($"A function of {ClrName.Of(OwnerType)} cannot be asked about {ClrName.Of(typeof(TOwner))}.");
        var (owner, context) = (Expression.Parameter(typeof(TOwner)), Expression.Parameter(typeof(ValueContext)));
        var run = Expression.Invoke(Expression.Constant(Run), Expression.Convert(owner, OwnerType), context);
        return Expression.Lambda<Func<TOwner, ValueContext, TValue>>(run, owner, context).Compile();
    }
}
