using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MetaApi.Testing.Contracts.Requests;

namespace MetaApi.Testing.Contracts.Planning;

/// <summary>What must come of a request.</summary>
internal abstract record Expectation
{
    /// <summary>A declared success; at the edge of what exists also an error that only data can be the reason of.</summary>
    public sealed record Success(bool IsEdge) : Expectation;

    /// <summary>The refusal that the declaration itself gives.</summary>
    public sealed record Refusal(Exchange Declared) : Expectation;

    /// <summary>A status, and headers that belong to it.</summary>
    public sealed record Status(int Code, ImmutableArray<string> Headers) : Expectation;

    /// <summary>The reply of another request: without its body for HEAD, the whole otherwise.</summary>
    public sealed record SameAs(ContractRequest Other, bool IsHead) : Expectation;

    /// <summary>A success that does not take what is not the caller's to say.</summary>
    public sealed record Unwritten(ImmutableArray<(string Pointer, JsonNode? Sent)> Members) : Expectation;

    /// <summary>304 where the client has the version that was answered before.</summary>
    public sealed record NotModified : Expectation;

    /// <summary>The answer that an example tells.</summary>
    public sealed record Example(WrittenExample Written) : Expectation;

    /// <summary>An event, when something happens.</summary>
    public sealed record Event(Func<ApiTester, Task> Trigger) : Expectation;
}
