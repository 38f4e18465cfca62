namespace MetaApi.OpenApi.Tests.Verdict.Samples;

/// <summary>A property of an object sample.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Value">What it holds.</param>
sealed record Member(string Name, Sample Value)
{
    public bool IsRequired { get; init; }

    /// <summary>Whether it is read at all: neither for replies only, nor of a scope that is not provided.</summary>
    public bool TakesPart { get; init; } = true;

    /// <summary>What is said of the property beside its schema.</summary>
    public Action<PropertyBuilder<object, object?>> Words { get; init; } = _ => { };

    public void Declare(EntityBuilder entity) => entity.Property(Name, Value.Schema, p =>
    {
        if (IsRequired)
            p.Required();
        Words(p);
    });
}
