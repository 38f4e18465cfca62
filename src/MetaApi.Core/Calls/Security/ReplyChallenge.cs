using System.Collections.Immutable;

namespace MetaApi.Calls.Security;

/// <summary>What a reply with one status asks of its client, whoever makes that reply.</summary>
/// <param name="Status">The status.</param>
/// <param name="Fields">The headers.</param>
internal sealed record ReplyChallenge(int Status, ImmutableArray<KeyValuePair<string, string>> Fields)
{
    public const string Header = "WWW-Authenticate";

    public static ReplyChallenge Of(int status, IEnumerable<string> challenges) =>
        new(status, [.. challenges.Distinct().Select(c => new KeyValuePair<string, string>(Header, c))]);
}
