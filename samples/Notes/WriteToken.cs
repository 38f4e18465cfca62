using System.Security.Cryptography;
using System.Text;
using MetaApi;

namespace Notes;

/// <summary>What a caller must send to be allowed to write.</summary>
sealed class WriteToken(string expected)
{
    readonly byte[] expected = Encoding.UTF8.GetBytes(expected);

    public bool Admits(string? sent) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(sent ?? ""), expected);
}

/// <summary>A word of our own: everything that a protected route declares, in one call.</summary>
static class WriteTokenWords
{
    public static TNode RequireToken<TNode>(this TNode node) where TNode : NodeBuilder<TNode> => node
        .Params(p => p.Header("X-Token", Schema.String.Description("The token that allows to write"), required: true))
        .Status(401, "The header X-Token is missing or wrong.")
        .BeforeValidation(call =>
        {
            if (!call.Service<WriteToken>().Admits(call.Header("X-Token")))
                call.Abort(401, "Send the header X-Token.");
        });
}
