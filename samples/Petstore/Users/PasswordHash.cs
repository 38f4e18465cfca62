using System.Security.Cryptography;

namespace Petstore.Users;

/// <summary>Passwords as they are stored: a salt, and what PBKDF2 makes of both.</summary>
static class PasswordHash
{
    const int SaltBytes = 16;

    /// <summary>Nobody's password has it, and it takes as long to find that out.</summary>
    public static readonly string Nobodys = Of(RandomNumberGenerator.GetHexString(32));

    public static string Of(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return Convert.ToBase64String([.. salt, .. KeyOf(password, salt)]);
    }

    public static bool Fits(string password, string hash)
    {
        var stored = Convert.FromBase64String(hash);
        return CryptographicOperations.FixedTimeEquals(stored.AsSpan(SaltBytes), KeyOf(password, stored.AsSpan(0, SaltBytes)));
    }

    /// <summary>The iterations are those that OWASP asks for (Password Storage Cheat Sheet, 2023).</summary>
    static byte[] KeyOf(string password, ReadOnlySpan<byte> salt) =>
        Rfc2898DeriveBytes.Pbkdf2(password, salt, iterations: 210_000, HashAlgorithmName.SHA512, outputLength: 32);
}
