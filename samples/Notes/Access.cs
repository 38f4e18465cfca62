using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using MetaApi;

namespace Notes;

/// <summary>Who may do what: one token writes, the other may also delete.</summary>
sealed class Access(string writeToken, string adminToken)
{
    public const string Admin = "admin";

    public static readonly SecurityScheme Token = SecurityScheme.ApiKeyInHeader("token", "X-Token");

    readonly byte[] writer = Hashed(writeToken);

    readonly byte[] admin = Hashed(adminToken);

    /// <summary>Whose token it is; null when it is nobody's. Hashes are compared, so that time tells nothing of the token.</summary>
    public ClaimsPrincipal? Find(string token) => Hashed(token) switch
    {
        var hash when CryptographicOperations.FixedTimeEquals(hash, admin) => Somebody("admin", Admin),
        var hash when CryptographicOperations.FixedTimeEquals(hash, writer) => Somebody("writer"),
        _ => null,
    };

    static byte[] Hashed(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    static ClaimsPrincipal Somebody(string name, params string[] roles) => new(new ClaimsIdentity(
        [new(ClaimTypes.NameIdentifier, name), .. roles.Select(role => new Claim(ClaimTypes.Role, role))], Token.Name));
}

/// <summary>Words of our own: everything that a protected route declares, in one call.</summary>
static class AccessWords
{
    /// <summary>The route writes: it needs a token, which may do so thirty times a minute.</summary>
    public static TNode Writes<TNode>(this TNode node) where TNode : NodeBuilder<TNode> => node
        .Security(Access.Token)
        .RateLimit(30, per: TimeSpan.FromMinutes(1));

    /// <summary>The route takes away what cannot be brought back: it needs the token of an administrator.</summary>
    public static TNode Deletes<TNode>(this TNode node) where TNode : NodeBuilder<TNode> => node
        .Writes()
        .Security(s => s.AnyOf(Access.Token).Roles(Access.Admin));
}
