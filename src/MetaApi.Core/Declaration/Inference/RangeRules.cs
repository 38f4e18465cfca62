using System.ComponentModel.DataAnnotations;
using System.Globalization;
using MetaApi.Schemas.Constraints;

namespace MetaApi.Declaration.Inference;

/// <summary>The limits of <see cref="RangeAttribute"/>. They narrow those of the CLR type and never widen them.</summary>
internal static class RangeRules
{
    /// <summary>The schema with the limits; null where the attribute must compare by itself, as for dates.</summary>
    public static Ruled? On(Schema schema, RangeAttribute range) => schema switch
    {
        IntegerSchema or NumberSchema => new(
            Numbers(schema, range), FailureCodes.Minimum, FailureCodes.Maximum, FailureCodes.ExclusiveMinimum, FailureCodes.ExclusiveMaximum),
        BooleanSchema or ArraySchema or MapSchema or Entity or UnionSchema => new(schema.With(new Minimum(0))),
        _ => null,
    };

    static Schema Numbers(Schema schema, RangeAttribute range)
    {
        var (least, most) = (Exact(range.Minimum), Exact(range.Maximum));
        var limited = least is { } low ? AtLeast(schema, low, range.MinimumIsExclusive) : schema;
        limited = most is { } high ? AtMost(limited, high, range.MaximumIsExclusive) : limited;
        return least is null || most is null
            ? SelfJudgement.On(limited, range, new(least is null ? FailureCodes.Minimum : FailureCodes.Maximum, "limit", least is null ? range.Minimum : range.Maximum))
            : limited;
    }

    static Schema AtLeast(Schema schema, decimal limit, bool isExclusive)
    {
        if (schema.Constraints.OfType<Minimum>().Any(own => own.Limit > limit))
            return schema;
        if (isExclusive && schema is IntegerSchema)
            return schema.With(new Minimum(Math.Floor(limit) + 1));
        return isExclusive ? Without(schema, "minimum").With(new ExclusiveMinimum(limit)) : schema.With(new Minimum(limit));
    }

    static Schema AtMost(Schema schema, decimal limit, bool isExclusive)
    {
        if (schema.Constraints.OfType<Maximum>().Any(own => own.Limit < limit))
            return schema;
        if (isExclusive && schema is IntegerSchema)
            return schema.With(new Maximum(Math.Ceiling(limit) - 1));
        return isExclusive ? Without(schema, "maximum").With(new ExclusiveMaximum(limit)) : schema.With(new Maximum(limit));
    }

    static Schema Without(Schema schema, string keyword) => schema with { Constraints = [.. schema.Constraints.Where(c => c.Keyword != keyword)] };

    /// <summary>The limit as a decimal; null beyond what a decimal holds, as <see cref="double.MaxValue"/> is.</summary>
    static decimal? Exact(object limit)
    {
        try
        {
            return Convert.ToDecimal(limit, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
