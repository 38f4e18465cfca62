namespace MetaApi.OpenApi.Schemas;

/// <summary>The shape of every problem (RFC 9457), declared like any other entity.</summary>
internal static class ProblemSchema
{
    static readonly ObjectSchema Error = Schema.Object(e => e
        .Property("in", Schema.String.OneOf("path", "query", "header", "cookie", "body", "form").Description("Where the value came from."), p => p.Required())
        .Property("pointer", Schema.String.Description("A JSON Pointer to the value."), p => p.Required(allowEmpty: true))
        .Property("code", Schema.String.Description("The stable code of the broken rule."), p => p.Required())
        .Property("params", Schema.Object(_ => { }).Description("The figures of the rule, for example `limit`."))
        .Property("message", Schema.String.Description("The error as a sentence for people."), p => p.Required()));

    public static readonly Entity Entity = Entity.Define("Problem", e => e
        .Property("type", Schema.String.Format("uri").Description("A stable URI for the kind of problem."), p => p.Required())
        .Property("title", Schema.String.Description("A short sentence about the kind of problem."), p => p.Required())
        .Property("status", Schema.Integer.Between(100, 599).Description("The HTTP status code."), p => p.Required())
        .Property("detail", Schema.String.Description("What is wrong this time."))
        .Property("code", Schema.String.Description("The stable code of the kind of problem."), p => p.Required())
        .Property("errors", Schema.ArrayOf(Error).Description("The single errors, when the problem is about values."))
        .Property("truncated", Schema.Boolean.Description("Whether there were more errors than are listed."))
        .Property("traceId", Schema.String.Description("The trace of the call, to be quoted to the operator.")));
}
