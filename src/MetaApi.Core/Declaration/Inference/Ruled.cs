namespace MetaApi.Declaration.Inference;

/// <summary>A schema with the rule of an attribute, and the codes of the errors that the rule is about.</summary>
internal sealed record Ruled(Schema Schema, params IReadOnlyList<string> Codes);
