using System.Globalization;
using MetaApi;

namespace Petstore.Users;

/// <summary>Log in and out.</summary>
sealed class SessionModule : ApiModule
{
    protected override void Define(NamespaceBuilder api) => api
        .Get("/login", r => r
            .OperationId("loginUser")
            .Title("Log in")
            .Description("Answers a token, which is sent as `Authorization: Bearer TOKEN` from then on.")
            .ForStrangers()
            .Params(p => p
                .Query("username", Schema.String.Description("Who logs in"))
                .Query("password", Schema.String.Secret().Description("Their password")))
            .RescueError<WrongCredentials>(400, (call, error) => call.Problem(error.Message), "Name and password do not fit.")
            .Status(200, Schema.String)
            .StatusHeader(200, "X-Rate-Limit", Schema.Of<int>().Description("How many calls the user may make in an hour"))
            .StatusHeader(200, "X-Expires-After", Schema.DateTime.Description("When the token expires"))
            .Action(LogInAsync))
        .Get("/logout", r => r
            .OperationId("logoutUser")
            .Title("Log out")
            .ForUsers()
            .Status(200)
            .Action((Call call, SessionRepository sessions) => sessions.EndAsync(call.User, call.Cancelled)));

    static async Task<string> LogInAsync(Call call, string? username, string? password, UserRepository users, SessionRepository sessions)
    {
        if (!await users.HasPasswordAsync(username ?? "", password ?? "", call.Cancelled))
            throw new WrongCredentials();
        var session = await sessions.BeginAsync(username!, call.Cancelled);
        call.SetHeader("X-Rate-Limit", Session.CallsPerHour.ToString(CultureInfo.InvariantCulture))
            .SetHeader("X-Expires-After", session.Expires.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        return session.Token;
    }
}
