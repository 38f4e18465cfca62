using MetaApi.Schemas;

namespace MetaApi.Declaration.Handlers;

/// <summary>What the value of an input goes into: a parameter of a handler, or a member of its input object.</summary>
/// <param name="Said">What messages call it.</param>
/// <param name="Type">Its type.</param>
internal sealed record Slot(string Said, Type Type)
{
    /// <summary>Whether it can hold the null of a value that was sent.</summary>
    public required bool TakesNull { get; init; }

    /// <summary>Whether it has a value for an input that was not sent.</summary>
    public required Func<bool> TakesMissing { get; init; }

    /// <summary>Why the values of an input do not fit; null when they do.</summary>
    public Mistake? Misfit(Input input, string route, Origin origin)
    {
        if (!ClrTypes.Fits(input.Schema, Type))
            return HandlerMistakes.DoesNotFit(route, input, this, origin);
        if (input.Schema.TakesNull && !TakesNull)
            return HandlerMistakes.NullDoesNotFit(route, input, this, origin);
        return input.IsRequired || input.Schema.HasDefault || TakesMissing() ? null : HandlerMistakes.MissingDoesNotFit(route, input, this, origin);
    }
}
