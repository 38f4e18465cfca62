namespace MetaApi.Schemas.Steps;

/// <summary>A function of a value, of whatever type it was written for.</summary>
internal abstract class ValueFunction
{
    public abstract Type ValueType { get; }

    /// <summary>The function for values of another type; it is the function itself where the types agree.</summary>
    public abstract Func<T, ValueContext, TResult> For<T, TResult>();
}

internal sealed class ValueFunction<TValue, TAnswer>(Func<TValue, ValueContext, TAnswer> run) : ValueFunction
{
    public override Type ValueType => typeof(TValue);

    public override Func<T, ValueContext, TResult> For<T, TResult>() =>
        run as Func<T, ValueContext, TResult> ?? ((value, context) => ClrValue.To<TResult>("value", run(ClrValue.To<TValue>("value", value)!, context))!);
}
