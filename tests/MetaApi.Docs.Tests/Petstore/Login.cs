using System.Text.Json;
using MetaApi.Docs.Tests.Programs;

namespace MetaApi.Docs.Tests.Petstore;

/// <summary>Logs users of the sample in.</summary>
static class Login
{
    /// <summary>The password of all users that tests create.</summary>
    public const string Password = "correct horse";

    public static async Task<string> AsAsync(ProbedSample sample, string username)
    {
        var token = await sample.Client.GetStringAsync($"{sample.Root}/user/login?username={username}&password={Uri.EscapeDataString(Password)}");
        return JsonSerializer.Deserialize<string>(token)!;
    }
}
