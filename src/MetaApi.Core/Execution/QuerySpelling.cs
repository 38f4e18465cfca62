using MetaApi.Schemas;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>How one input stands in the query string: which names are its own, and what their texts add to it.</summary>
internal abstract class QuerySpelling
{
    public static QuerySpelling For(Input input, View view, ApiLimits limits, TextShapeCompiler shapes) => input switch
    {
        { Schema.TypeName: "object" } => new DeepSpelling(input.Name, shapes.For(input.Schema, view), limits.QueryDepth),
        { Schema.TypeName: "array", QueryStyle: QueryStyle.Comma } => new CommaSpelling(input.Name, limits.ParameterLength),
        { Schema.TypeName: "array", QueryStyle: QueryStyle.Brackets } => new PairSpelling(input.Name + "[]"),
        _ => new PairSpelling(input.Name),
    };

    /// <param name="name">The decoded name of a pair.</param>
    public abstract bool Has(ReadOnlySpan<char> name);

    /// <summary>The texts of the input with those of one pair of its own.</summary>
    /// <param name="values">The texts so far.</param>
    /// <param name="name">The decoded name of the pair.</param>
    /// <param name="text">The pair's text as it was sent.</param>
    public abstract TextValues With(TextValues values, ReadOnlySpan<char> name, ReadOnlySpan<char> text);
}
