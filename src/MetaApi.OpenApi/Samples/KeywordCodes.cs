namespace MetaApi.OpenApi.Samples;

/// <summary>The codes by which the judge tells that a keyword is broken.</summary>
internal static class KeywordCodes
{
    public static ReadOnlySpan<string> Of(string keyword) => keyword switch
    {
        "type" => new[] { FailureCodes.Type, FailureCodes.Null, FailureCodes.OneOf, FailureCodes.AnyOf },
        "minimum" => new[] { FailureCodes.Minimum },
        "maximum" => new[] { FailureCodes.Maximum },
        "exclusiveMinimum" => new[] { FailureCodes.ExclusiveMinimum },
        "exclusiveMaximum" => new[] { FailureCodes.ExclusiveMaximum },
        "format" => new[] { FailureCodes.Format, FailureCodes.Range },
        "additionalProperties" => new[] { FailureCodes.Unknown },
        "dependentRequired" => new[] { FailureCodes.Dependent },
        _ => new[] { keyword },
    };
}
