using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>A change in a schema, before it is known on which way it was reached.</summary>
/// <param name="Rule">What kind of change it is.</param>
/// <param name="Step">The way from the schema to the value that it concerns: <c>title</c>; empty for the schema's own.</param>
/// <param name="At">Where it is declared.</param>
/// <param name="Sentence">What has changed.</param>
internal sealed record SchemaFinding(ChangeRule Rule, string Step, SpotPair At, string Sentence);
