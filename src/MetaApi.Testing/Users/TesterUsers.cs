using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Testing.Users;

/// <summary>The users that tests call as. A request names one by a number that means nothing outside its host.</summary>
internal sealed class TesterUsers
{
    public const string Header = "MetaApi-Tester-User";

    readonly ConcurrentDictionary<string, Claim[]> users = new();

    public string Add(Claim[] claims)
    {
        var number = (users.Count + 1).ToString(CultureInfo.InvariantCulture);
        users[number] = claims;
        return number;
    }

    public Claim[]? Find(string number) => users.GetValueOrDefault(number);

    /// <summary>Registers what is declared and not registered yet, so that it stands for users of tests.</summary>
    public static void StandIn(IServiceCollection services, ApiModel model)
    {
        var names = model.SecuritySchemes.Select(s => s.AuthenticationScheme).Distinct().ToList();
        services.PostConfigure<AuthenticationOptions>(options =>
        {
            foreach (var name in names.Where(name => !options.SchemeMap.ContainsKey(name)))
                options.AddScheme<TesterUserHandler>(name, null);
        });
        services.AddTransient<TesterUserHandler>();
    }
}
