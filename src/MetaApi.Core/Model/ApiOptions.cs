using System.Collections.Immutable;

namespace MetaApi;

/// <summary>
/// What holds for a whole API: who it is, and what it allows. Those of a module that is applied inside an API hold for its routes as far as they
/// say something: coercion, undeclared members, rules and judging of replies, status of invalid inputs, negotiation, messages, limits and default security.
/// </summary>
public sealed record ApiOptions
{
    /// <summary>The title of the document; the API's name by default. Ignored where a module is applied.</summary>
    public string? Title { get; init; }

    /// <summary>The version of the API in its document; <c>1.0.0</c> by default. Ignored where a module is applied.</summary>
    public string Version { get; init; } = "1.0.0";

    /// <summary>What the API is for, in Markdown; none by default. Ignored where a module is applied.</summary>
    public string? Description { get; init; }

    /// <summary>Where the terms of its use are, as a link: an <c>http</c> or <c>https</c> URL, or a relative one. None by default. Ignored where a module is applied.</summary>
    public string? TermsOfService { get; init; }

    /// <summary>Whom to ask about it; nobody by default. Ignored where a module is applied.</summary>
    public ApiContact? Contact { get; init; }

    /// <summary>Under which licence it may be used; none is told by default. Ignored where a module is applied.</summary>
    public ApiLicense? License { get; init; }

    /// <summary>Where more is told about it; nowhere by default. Ignored where a module is applied.</summary>
    public ExternalDocs? ExternalDocs { get; init; }

    /// <summary>
    /// Its groups of operations, described, in the order in which its documents list them; those that only <c>Tags(…)</c> names follow in order of first
    /// use, and one that no operation of a document has is not listed there. None by default. Ignored where a module is applied.
    /// </summary>
    public ImmutableArray<ApiTag> Tags { get; init; } = [];

    /// <summary>
    /// The documents that tell of the API, the first of them where none is named; none by default, which stands for a single one of all routes. Ignored
    /// where a module is applied.
    /// </summary>
    public ImmutableArray<ApiDocument> Documents { get; init; } = [];

    /// <summary>How far JSON values may differ in kind from their declaration; lenient by default.</summary>
    public Coercion Coercion
    {
        get => SaidCoercion ?? Coercion.Lenient;
        init => SaidCoercion = value;
    }

    /// <summary>What happens to members of a body that are not declared; dropped by default.</summary>
    public UnknownMembers Undeclared
    {
        get => SaidUndeclared ?? UnknownMembers.Drop;
        init => SaidUndeclared = value;
    }

    /// <summary>
    /// Whether replies are judged by the rules of their schemas too: limits, patterns, formats and code. False by default; kinds of values and
    /// required members are always judged. A reply that breaks its declaration is a fault of the server.
    /// </summary>
    public bool ReplyRules
    {
        get => SaidReplyRules ?? false;
        init => SaidReplyRules = value;
    }

    /// <summary>How replies are judged; null, the default, for what the host says: <c>Fail</c> where it is strict, as in Development, and else <c>Observe</c>.</summary>
    public ResponseJudging? Responses { get; init; }

    /// <summary>The status that answers inputs that break their declaration: 400 by default, or 422.</summary>
    public int InvalidStatus
    {
        get => SaidInvalidStatus ?? 400;
        init => SaidInvalidStatus = value;
    }

    /// <summary>What happens to a call whose <c>Accept</c> excludes all that the route can answer: 406 by default.</summary>
    public Negotiation Negotiation
    {
        get => SaidNegotiation ?? Negotiation.Strict;
        init => SaidNegotiation = value;
    }

    /// <summary>
    /// What the cursors of pages are signed with, 16 bytes or more, the same on every instance. Empty by default: then a damaged cursor is refused, but anybody
    /// could make one up.
    /// </summary>
    public ReadOnlyMemory<byte> CursorSecret
    {
        get => SaidCursorSecret ?? default;
        init => SaidCursorSecret = value;
    }

    /// <summary>What problems say, in which languages; English and Simplified Chinese by default.</summary>
    public Messages Messages
    {
        get => SaidMessages ?? Messages.Default;
        init => SaidMessages = value;
    }

    /// <summary>What a request may cost.</summary>
    public ApiLimits Limits
    {
        get => SaidLimits ?? ApiLimits.Default;
        init => SaidLimits = value;
    }

    /// <summary>What tells the time for limits; the system by default. Ignored where a module is applied.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>
    /// What a caller must show on every route that says neither <c>Security(…)</c> nor <c>AllowAnonymous()</c>, here or above; nothing by default.
    /// </summary>
    public SecurityRequirement? RequireAuthorizationByDefault { get; init; }

    internal Coercion? SaidCoercion { get; private init; }

    internal UnknownMembers? SaidUndeclared { get; private init; }

    internal bool? SaidReplyRules { get; private init; }

    internal int? SaidInvalidStatus { get; private init; }

    internal Negotiation? SaidNegotiation { get; private init; }

    internal ReadOnlyMemory<byte>? SaidCursorSecret { get; private init; }

    internal Messages? SaidMessages { get; private init; }

    internal ApiLimits? SaidLimits { get; private init; }

    /// <summary>These options where they stand inside others: what they say wins.</summary>
    internal ApiOptions Under(ApiOptions? outer) => outer is null ? this : outer with
    {
        SaidCoercion = SaidCoercion ?? outer.SaidCoercion,
        SaidUndeclared = SaidUndeclared ?? outer.SaidUndeclared,
        SaidReplyRules = SaidReplyRules ?? outer.SaidReplyRules,
        Responses = Responses ?? outer.Responses,
        SaidInvalidStatus = SaidInvalidStatus ?? outer.SaidInvalidStatus,
        SaidNegotiation = SaidNegotiation ?? outer.SaidNegotiation,
        SaidCursorSecret = SaidCursorSecret ?? outer.SaidCursorSecret,
        SaidMessages = SaidMessages ?? outer.SaidMessages,
        SaidLimits = SaidLimits ?? outer.SaidLimits,
        RequireAuthorizationByDefault = RequireAuthorizationByDefault ?? outer.RequireAuthorizationByDefault,
    };
}
