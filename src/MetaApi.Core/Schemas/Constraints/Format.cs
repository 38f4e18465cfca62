using MetaApi.Schemas.Formats;

namespace MetaApi.Schemas.Constraints;

internal sealed record Format(string Name) : Constraint, ICheck<string>
{
    readonly FormatCheck? check = FormatRegistry.TryFind(Name, out var found) ? found : null;

    public override string Keyword => "format";

    public override object KeywordValue => Name;

    public override Failure Failure { get; } = new(FailureCodes.Format, "format", Name);

    public override (string, string)? Mistake => check is null
        ? ($"asks for the unknown format '{Name}'", $"use one of {string.Join(", ", FormatRegistry.Names.Order(StringComparer.Ordinal))}")
        : null;

    public bool Accepts(string value) => check!(value);
}
