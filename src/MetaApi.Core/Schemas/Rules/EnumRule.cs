using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MetaApi.Schemas.Rules;

/// <summary><c>enum</c> and <c>const</c>. Only a short list of texts and numbers is told to the client.</summary>
internal sealed class EnumRule : Rule
{
    const int MostTold = 50;

    readonly FrozenSet<object?> values;

    readonly Failure failure;

    EnumRule(string code, IReadOnlyList<object?> values)
    {
        this.values = values.ToFrozenSet<object?>(PlainEquality.Instance);
        failure = Tell(values) is { } told ? new(code, "allowed", told) : new(code);
        Types = values.Aggregate(JsonTypes.None, (all, value) => all | PlainValue.TypeOf(value));
    }

    public override JsonTypes Types { get; }

    public static EnumRule OneOf(IReadOnlyList<object?> values) => new(FailureCodes.Enum, values);

    public static EnumRule Only(object? value) => new(FailureCodes.Const, [value]);

    public override bool Judge(object? value, Judgement judgement) =>
        (judgement.Budget.TryTake(PlainValue.SizeOf(value)) && values.Contains(value)) || judgement.Fail(failure);

    static object? Tell(IReadOnlyList<object?> values) =>
        values.Count <= MostTold && values.All(v => v is string or long or decimal) ? values.Select(v => v!).ToImmutableArray() : null;
}
