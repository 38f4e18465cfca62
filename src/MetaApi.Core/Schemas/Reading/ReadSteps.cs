using MetaApi.Schemas.Steps;

namespace MetaApi.Schemas.Reading;

/// <summary>Compiles the code of a declaration for values of one type.</summary>
internal static class ReadSteps
{
    public static ReadStep<T>[] For<T>(IEnumerable<Step> steps) =>
        [.. steps.Where(s => s.IsAt(Stage.Param)).Select(One<T>).OfType<ReadStep<T>>()];

    static ReadStep<T>? One<T>(Step step) => step switch
    {
        AfterStep after => InRange(after.Change.ValueType, Change(after.Change.For<T, T>())),
        CheckStep check => InRange(check.Check.ValueType, Check(check.Check.For<T, Failure?>())),
        _ => null,
    };

    /// <summary>A number that the code of the declaration cannot hold is bad input, as it is for an action.</summary>
    static ReadStep<T> InRange<T>(Type type, ReadStep<T> step) => type.IsAssignableFrom(typeof(T)) ? step : (ref T value, ValueContext surroundings) =>
        ClrValue.CanBe(value, type) ? step(ref value, surroundings) : TypeFailures.Range;

    static ReadStep<T> Change<T>(Func<T, ValueContext, T> change) => (ref T value, ValueContext surroundings) =>
    {
        value = change(value, surroundings);
        return null;
    };

    static ReadStep<T> Check<T>(Func<T, ValueContext, Failure?> check) => (ref T value, ValueContext surroundings) => check(value, surroundings);
}
