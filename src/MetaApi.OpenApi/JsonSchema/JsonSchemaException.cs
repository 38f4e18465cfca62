using System.Collections.Immutable;

namespace MetaApi;

/// <summary>A JSON Schema cannot be used. All problems are told at once, each with its place and remedy.</summary>
public sealed class JsonSchemaException : Exception
{
    internal JsonSchemaException(ImmutableArray<JsonSchemaProblem> problems) : base(Describe(problems)) => Problems = problems;

    /// <summary>The problems, each once: those of the structure first, then those of single keywords.</summary>
    public ImmutableArray<JsonSchemaProblem> Problems { get; }

    static string Describe(ImmutableArray<JsonSchemaProblem> problems)
    {
        var count = problems.Length == 1 ? "1 problem" : $"{problems.Length} problems";
        return $"The JSON Schema has {count}:{Environment.NewLine}"
            + string.Join(Environment.NewLine, problems.Select(p => "  " + p));
    }
}
