namespace MetaApi.Schemas.Rendering;

/// <summary>
/// Renders a value by the alternative that is meant: the one that the declaration's code chooses, the one declared over its CLR type,
/// the one that its discriminator names, or else the first that it fits.
/// </summary>
internal sealed class UnionRenderer<TSink, T>(
    UnionSchema schema, ValueRenderer<TSink, object?>[] alternatives, ValueRenderer<NullSink, object?>[] attempts, View view)
    : ValueRenderer<TSink, T>
    where TSink : struct, ITokenSink
{
    readonly Failure none = new(schema.Kind is UnionKind.OneOf ? FailureCodes.OneOf : FailureCodes.AnyOf);

    readonly Discriminator? discriminator = Discriminator.Of(schema, view);

    public override void Render(TSink sink, RenderContext context, T value)
    {
        var wasTried = false;
        var index = value is null ? -1 : IndexOf(value, context, out wasTried);
        if (index >= 0 && !(wasTried && typeof(TSink) == typeof(NullSink)))
            alternatives[index].Render(sink, context, value);
        else if (index >= 0)
            return;
        else if (value is null && schema.TakesNull)
            sink.Null();
        else
            Fail(sink, context, none);
    }

    /// <param name="value">The value.</param>
    /// <param name="context">What renderers share.</param>
    /// <param name="wasTried">Whether the alternative has judged the whole value already; then there is nothing more to judge.</param>
    int IndexOf(object value, RenderContext context, out bool wasTried)
    {
        wasTried = false;
        if (schema.Chooser is { } choose)
            return schema.Alternatives.IndexOf(choose(value, context.Surroundings)!);
        var byType = ByType(value.GetType());
        var known = byType >= 0 ? byType : ByMember(value);
        wasTried = known < 0;
        return wasTried ? FirstThatFits(value, context) : known;
    }

    /// <summary>The alternative over the most derived type that the value is of.</summary>
    int ByType(Type type)
    {
        var best = -1;
        for (var i = 0; i < schema.Alternatives.Length; i++)
            if (Objects.IsBound(schema.Alternatives[i], type) && (best < 0 || Objects.IsBound(schema.Alternatives[best], ClrTypes.Natural(schema.Alternatives[i]))))
                best = i;
        return best;
    }

    int ByMember(object value)
    {
        if (discriminator is null || Objects.TextOf(value, discriminator.Name) is not { } text)
            return -1;
        foreach (var (known, alternative) in discriminator.Mapping)
            if (known == text)
                return alternative;
        return -1;
    }

    int FirstThatFits(object value, RenderContext context)
    {
        var hasNoEnd = false;
        for (var i = 0; i < attempts.Length; i++)
            if (context.TryAttempt() && Fits(attempts[i], value, context, ref hasNoEnd))
                return i;
        if (hasNoEnd)
            context.GiveUp();
        return -1;
    }

    static bool Fits(ValueRenderer<NullSink, object?> attempt, object value, RenderContext context, ref bool hasNoEnd)
    {
        var wasLenient = context.Coerce(lenient: false);
        var (failures, isTooDeep) = context.Try(attempt, default, value);
        context.Coerce(wasLenient);
        hasNoEnd |= isTooDeep;
        return failures == 0;
    }
}
