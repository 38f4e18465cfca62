using System.Collections.Immutable;
using MetaApi.Schemas.Steps;

namespace MetaApi.Schemas.Reading;

/// <summary>Compiles the code of a declaration for values of one type.</summary>
internal static class ReadSteps
{
    public static ReadStep<T>[] For<T>(IEnumerable<Step> steps) =>
        [.. steps.Where(s => s.IsAt(Stage.Param)).Select(One<T>).OfType<ReadStep<T>>()];

    /// <summary>What judges the members of an object that take part, all at once, and then the object.</summary>
    public static ReadStep<T>[] ForObject<T>(ObjectShape shape, View view)
    {
        ImmutableArray<ObjectCheck> judges = [.. view.Of(shape.Properties).Where(p => !p.IsReadOnly).SelectMany(p => p.Judges)];
        return judges.IsEmpty ? For<T>(shape.Steps) : [CheckAll<T>(judges), .. For<T>(shape.Steps)];
    }

    static ReadStep<T>? One<T>(Step step) => step switch
    {
        AfterStep after => InRange(after.Change.ValueType, Change(after.Change.For<T, T>())),
        CheckStep check => InRange(check.Check.ValueType, Check(check.Check.For<T, Failure?>())),
        ObjectCheckStep check => CheckAll<T>([check.Check]),
        _ => null,
    };

    /// <summary>A number that the code of the declaration cannot hold is bad input, as it is for an action.</summary>
    static ReadStep<T> InRange<T>(Type type, ReadStep<T> step) => type.IsAssignableFrom(typeof(T)) ? step : (ref T value, ReadContext context) =>
    {
        if (ClrValue.CanBe(value, type))
            return step(ref value, context);
        context.Failures.Add(TypeFailures.Range);
        return false;
    };

    static ReadStep<T> Change<T>(Func<T, ValueContext, T> change) => (ref T value, ReadContext context) =>
    {
        value = change(value, context.Surroundings);
        return true;
    };

    static ReadStep<T> Check<T>(Func<T, ValueContext, Failure?> check) => (ref T value, ReadContext context) =>
    {
        if (check(value, context.Surroundings) is not { } failure)
            return true;
        context.Failures.Add(failure);
        return false;
    };

    static ReadStep<T> CheckAll<T>(ImmutableArray<ObjectCheck> checks) => (ref T value, ReadContext context) =>
    {
        var before = context.Failures.Count;
        foreach (var check in checks)
            foreach (var (member, failure) in check(value!, context.Surroundings))
                context.Failures.AddAt(member, failure);
        return context.Failures.Count == before;
    };
}
