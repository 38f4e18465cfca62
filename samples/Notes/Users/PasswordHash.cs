using System.Security.Cryptography;

namespace Notes;

/// <summary>A password as it is stored: salt and PBKDF2 key.</summary>
static class PasswordHash
{
    const int Iterations = 210_000;

    public static string Of(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var key = Rfc2898DeriveBytes.Pbkdf2(password, salt, Iterations, HashAlgorithmName.SHA512, 32);
        return $"{Iterations}:{Convert.ToBase64String(salt)}:{Convert.ToBase64String(key)}";
    }
}
