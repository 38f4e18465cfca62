namespace MetaApi;

/// <summary>One error of a <see cref="Problem"/>.</summary>
/// <param name="In">Where the value came from: <c>path</c>, <c>query</c>, <c>header</c>, <c>cookie</c>, <c>body</c> or <c>form</c>.</param>
/// <param name="Pointer">A JSON Pointer (RFC 6901) to the value, in wire names.</param>
/// <param name="Code">The stable code of the broken rule; see <see cref="FailureCodes"/>.</param>
/// <param name="Params">The figures of the rule, for example <c>limit</c>.</param>
/// <param name="Message">The error as a sentence for people.</param>
public sealed record ProblemError(
    string In, string Pointer, string Code, IReadOnlyDictionary<string, object> Params, string Message);
