using MetaApi.Schemas.Failures;

namespace MetaApi.Schemas.Reading;

/// <summary>What all readers of one call share.</summary>
internal sealed class ReadContext(Coercion coercion, int maxFailures)
{
    public FailureList Failures { get; } = new(maxFailures);

    /// <summary>Whether a text may stand for a number or a boolean. Parameters outside the body are always texts.</summary>
    public bool IsLenient { get; private set; } = coercion == Coercion.Lenient;

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
