using MetaApi.Schemas.Failures;

namespace MetaApi.Schemas.Reading;

/// <summary>What all readers of one call share.</summary>
internal sealed class ReadContext(Coercion coercion, int maxFailures)
{
    const int DeepestDefault = 64;

    public FailureList Failures { get; } = new(maxFailures);

    /// <summary>How many defaults this reading stands inside: a default may lack members that have defaults.</summary>
    int DefaultDepth { get; init; }

    /// <summary>Whether a text may stand for a number or a boolean. Parameters outside the body are always texts.</summary>
    public bool IsLenient { get; private set; } = coercion == Coercion.Lenient;

    /// <summary>The context for the reading of a default.</summary>
    /// <exception cref="MalformedInputException">Defaults contain each other without end.</exception>
    public ReadContext ForDefault() => DefaultDepth == DeepestDefault
        ? throw new MalformedInputException(new(FailureCodes.JsonDepth, "limit", DeepestDefault))
        : new(Coercion.Strict, 1) { DefaultDepth = DefaultDepth + 1 };

    public void UseBody()
    {
        IsLenient = coercion == Coercion.Lenient;
        Failures.Place = InputPlace.Body;
    }

    public void UseText(InputPlace place)
    {
        IsLenient = true;
        Failures.Place = place;
    }
}
