using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Petstore.Access;

/// <summary>Tokens that nobody can guess, and what is stored of them.</summary>
static class Secret
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
