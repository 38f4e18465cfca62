using MetaApi.Schemas.Failures;

namespace MetaApi.Schemas.Rendering;

/// <summary>What all renderers of one reply share.</summary>
internal sealed class RenderContext(int maxFailures, object? execution = null, Coercion coercion = Coercion.Lenient)
{
    public const int MaxDepth = 64;

    /// <summary>Where the depth stays once it was too great: what refers to itself twice would else be walked through in all ways there are.</summary>
    const int Stuck = int.MaxValue / 2;

    const int MostAttempts = 100_000;

    int depth;

    int attempts;

    object? data;

    ValueContext? surroundings;

    public FailureList Failures { get; private set; } = new(maxFailures);

    /// <summary>What code in declarations can know.</summary>
    public ValueContext Surroundings => surroundings ??= execution as ValueContext ?? new(execution, data);

    /// <summary>Whether a text may be rendered as the number it spells, and a number as a text.</summary>
    public bool IsLenient { get; private set; } = coercion is Coercion.Lenient;

    /// <summary>Goes one level down; false where a value nests too deep, as one that contains itself does.</summary>
    public bool TryEnter()
    {
        if (depth >= MaxDepth)
        {
            GiveUp();
            Failures.Add(new(FailureCodes.JsonDepth, "limit", MaxDepth));
            return false;
        }
        depth++;
        return true;
    }

    public void Leave() => depth--;

    /// <summary>Takes note that a value has no end.</summary>
    public void GiveUp() => depth = Stuck;

    /// <summary>Whether a value nests too deep, so that there is no end to it, or none that can be told.</summary>
    public bool IsTooDeep => depth > MaxDepth;

    /// <summary>Takes note that an alternative is tried; false when so many were that nested ones multiply the work.</summary>
    public bool TryAttempt()
    {
        if (attempts++ < MostAttempts)
            return true;
        Failures.Add(new(FailureCodes.Alternatives, "limit", MostAttempts));
        return false;
    }

    /// <summary>Hands other data to code in declarations from here on.</summary>
    /// <returns>The data handed before.</returns>
    public object? Hand(object? given)
    {
        var before = data;
        if (given != before)
            (data, surroundings) = (given, null);
        return before;
    }

    /// <summary>Renders with another coercion from here on.</summary>
    /// <returns>Whether it was lenient before.</returns>
    public bool Coerce(bool lenient)
    {
        var before = IsLenient;
        IsLenient = lenient;
        return before;
    }

    /// <summary>Collects failures in another list from here on.</summary>
    /// <returns>The list used before.</returns>
    public FailureList Collect(FailureList failures)
    {
        var before = Failures;
        Failures = failures;
        return before;
    }

    /// <summary>Tries something of which nothing is to be left, not even that it nests too deep.</summary>
    /// <returns>How many failures it has, and whether it nests too deep.</returns>
    public (int Failures, bool IsTooDeep) Try<TSink, T>(ValueRenderer<TSink, T> attempt, TSink sink, T value) where TSink : struct, ITokenSink
    {
        var depthBefore = depth;
        var outer = Collect(new(1));
        attempt.Render(sink, this, value);
        var wasTooDeep = IsTooDeep;
        depth = depthBefore;
        return (Collect(outer).Count, wasTooDeep);
    }
}
