using MetaApi;
using Petstore.Access;

namespace Petstore.Users;

/// <summary>Words of our own for what routes of users have in common.</summary>
static class UserWords
{
    /// <summary>Strangers may call, but not often: names and passwords could be tried, and hashing passwords costs.</summary>
    public static TNode ForStrangers<TNode>(this TNode node) where TNode : NodeBuilder<TNode> => node
        .RateLimit(r => r.FixedWindow(20, TimeSpan.FromMinutes(1)).ByConnection());

    /// <summary>Callers are logged in, and may call as often as login told them.</summary>
    public static TNode ForUsers<TNode>(this TNode node) where TNode : NodeBuilder<TNode> => node
        .Security(Schemes.Session)
        .RateLimit(Session.CallsPerHour, per: TimeSpan.FromHours(1));

    /// <summary>Callers are logged in, and concerned themselves.</summary>
    public static TNode ForTheUserThemselves<TNode>(this TNode node) where TNode : NodeBuilder<TNode> => node
        .ForUsers()
        .RescueError<SomebodyElse>(403, (call, error) => call.Problem(error.Message), "The caller is somebody else.")
        .Before(async call =>
        {
            var user = await call.Service<UserRepository>().FindAsync(call.Params.Get<string>("username"), call.Cancelled);
            if (user.Username != call.User.Identity!.Name)
                throw new SomebodyElse();
        });

    /// <summary>What new users need besides what the contract's schema says.</summary>
    public static TNode TakesNewUsers<TNode>(this TNode node) where TNode : NodeBuilder<TNode> => node
        .ForStrangers()
        .RescueError<UserExists>(409, (call, error) => call.Problem(error.Message), "Somebody has this name or number.")
        .RescueError<UserInvalid>(422, (call, error) => call.Problem(error.Message), "A user has no name or no password.");
}
