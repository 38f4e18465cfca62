using System.Security.Cryptography;
using System.Text;

namespace MetaApi.Calls.Limits;

/// <summary>Whose calls are counted together. The kind is a part of it: no client can name a key that is somebody's address.</summary>
/// <param name="Kind">What the text is: <c>user</c>, <c>connection</c>, <c>key</c>, or <c>shared</c>; null for everybody.</param>
/// <param name="Text">Who it is.</param>
/// <param name="Realm">Who says so, where users of several issuers may be called alike.</param>
internal readonly record struct PartitionKey(string? Kind, string Text, string? Realm = null)
{
    /// <summary>The longest text that is kept as it is; of a longer one only its hash, so that no client decides how much memory it takes.</summary>
    public const int MostCharacters = 64;

    const int SharedKeys = 1024;

    public static PartitionKey Everybody => default;

    public static PartitionKey User(string text, string issuer) => new("user", Short(text), Short(issuer));

    public static PartitionKey Connection(string? from) => new("connection", from ?? "");

    public static PartitionKey Chosen(string text) => new("key", Short(text));

    /// <summary>The key it shares with others where there is no room for all. The hash is seeded, so nobody can choose with whom.</summary>
    public PartitionKey Shared() => new("shared", "", null) { Number = GetHashCode() & (SharedKeys - 1) };

    /// <summary>Which of the shared keys it is.</summary>
    public int Number { get; private init; }

    static string Short(string text) =>
        text.Length <= MostCharacters ? text : Convert.ToBase64String(SHA256.HashData(Encoding.Unicode.GetBytes(text)));
}
