namespace MetaApi.Calls.Conditions;

/// <summary>What the conditions of a request come to.</summary>
internal enum ConditionVerdict
{
    /// <summary>The request is to be done.</summary>
    Holds,

    /// <summary>The client has this version already (304).</summary>
    NotModified,

    /// <summary>What is there is not what the request is about (412).</summary>
    Failed,

    /// <summary>It cannot be told what the request is about, because <c>If-Match</c> is malformed.</summary>
    MalformedIfMatch,

    /// <summary>As above, because of <c>If-None-Match</c>.</summary>
    MalformedIfNoneMatch,
}
