using MetaApi.Calls;

namespace MetaApi.OpenApi.Operations;

/// <summary>What a status says where the declaration says nothing; errors are described as their problems are titled.</summary>
internal static class StatusSentences
{
    public static string Of(int status) => status switch
    {
        200 => "Success.",
        201 => "Created.",
        202 => "Accepted, to be done later.",
        204 => "Success, without a body.",
        304 => "Not changed since.",
        < 200 => "More is to come.",
        < 300 => "Success.",
        < 400 => "Found elsewhere.",
        _ => StatusProblems.Of(status).Title,
    };
}
