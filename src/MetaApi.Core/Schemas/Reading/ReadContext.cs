using MetaApi.Schemas.Failures;

namespace MetaApi.Schemas.Reading;

/// <summary>What all readers of one call share.</summary>
internal sealed class ReadContext(Coercion coercion, int maxFailures, object? execution = null)
{
    const int DeepestDefault = 64;

    const int MostRetries = 64;

    const int ShortestInput = 64;

    long retries;

    /// <summary>The failures of what is read now.</summary>
    public FailureList Failures { get; private set; } = new(maxFailures);

    /// <summary>What code in declarations can know.</summary>
    public ValueContext Surroundings => field ??= execution as ValueContext ?? new(execution);

    /// <summary>How many defaults this reading stands inside: a default may lack members that have defaults.</summary>
    int DefaultDepth { get; init; }

    /// <summary>Whether a text may stand for a number or a boolean. Parameters outside the body are always texts.</summary>
    public bool IsLenient { get; private set; } = coercion == Coercion.Lenient;

    /// <summary>Whether what is read has no types of its own, as all that stands outside the body.</summary>
    public bool IsText { get; private set; }

    /// <summary>The context for the reading of a default.</summary>
    /// <exception cref="MalformedInputException">Defaults contain each other without end.</exception>
    public ReadContext ForDefault() => DefaultDepth == DeepestDefault
        ? throw new MalformedInputException(new(FailureCodes.JsonDepth, "limit", DeepestDefault))
        : new(Coercion.Strict, 1, Surroundings) { DefaultDepth = DefaultDepth + 1 };

    public void UseBody()
    {
        (IsLenient, IsText) = (coercion == Coercion.Lenient, false);
        Failures.Place = InputPlace.Body;
    }

    public void UseText(InputPlace place)
    {
        (IsLenient, IsText) = (true, true);
        Failures.Place = place;
    }

    /// <summary>Reads with another coercion from here on, unless what is read has no types of its own.</summary>
    /// <returns>Whether it was lenient before.</returns>
    public bool Coerce(bool lenient)
    {
        var before = IsLenient;
        IsLenient = IsText || lenient;
        return before;
    }

    /// <summary>Collects failures in another list from here on.</summary>
    /// <returns>The list used before.</returns>
    public FailureList Collect(FailureList failures)
    {
        var before = Failures;
        failures.Place = before.Place;
        Failures = failures;
        return before;
    }

    /// <summary>Takes note of values that were read in search of the alternative they fit: nested alternatives must not multiply the work.</summary>
    /// <param name="values">How many values.</param>
    /// <param name="length">The length of the whole input.</param>
    /// <exception cref="MalformedInputException">They are many times the length of the input.</exception>
    public void CountRetries(int values, long length)
    {
        retries += values;
        if (retries > MostRetries * Math.Max(length, ShortestInput))
            throw new MalformedInputException(new(FailureCodes.Alternatives, "limit", MostRetries));
    }

    /// <summary>An empty list that takes as many failures as the whole reading may have.</summary>
    public FailureList NewList() => new(maxFailures);
}
