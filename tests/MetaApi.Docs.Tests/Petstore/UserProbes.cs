using MetaApi.Docs.Tests.Programs;
using static MetaApi.Docs.Tests.Petstore.Refusals;

namespace MetaApi.Docs.Tests.Petstore;

/// <summary>Requests about users, who are called bob and cy.</summary>
static class UserProbes
{
    public static IEnumerable<Probe> OfStrangers =>
    [
        new("POST", "/user", 200) { Json = User("bob") },
        new("POST", "/user", 406) { Json = User("dee"), Headers = [("Accept", "application/xml")] },
        new("POST", "/user", 409) { Json = User("bob") },
        new("POST", "/user", 422) { Json = """{"username":"eve"}""" },
        .. OfBodies("POST", "/user"),
        new("POST", "/user/createWithList", 200) { Json = $"[{User("cy")},{User("di")}]" },
        new("POST", "/user/createWithList", 400) { Json = "[]" },
        new("POST", "/user/createWithList", 406) { Json = $"[{User("dee")}]", Headers = [("Accept", "application/xml")] },
        new("POST", "/user/createWithList", 409) { Json = $"[{User("eve")},{User("bob")}]" },
        new("POST", "/user/createWithList", 422) { Json = """[{"password":"x"}]""" },
        .. OfBodies("POST", "/user/createWithList"),
        new("GET", "/user/login?username=bob&password=correct%20horse", 200),
        new("GET", "/user/login?username=bob&password=wrong", 400),
        new("GET", "/user/login?username=nobody&password=wrong", 400),
        new("GET", "/user/login?username=user1&password=", 400),
        new("GET", "/user/login", 400),
        OfAccept("GET", "/user/login"),
        new("GET", "/user/user1", 200),
        new("GET", "/user/%ff", 400),
        new("GET", "/user/eve", 404),
        OfAccept("GET", "/user/user1"),
    ];

    /// <summary>The last answer of each is that there were too many.</summary>
    public static IEnumerable<Probe> Exhausting =>
    [
        new("POST", "/user", 429) { Json = "{" },
        new("POST", "/user/createWithList", 429) { Json = "{" },
        new("GET", "/user/login", 429),
    ];

    /// <param name="token">The token of bob, who is gone at the end.</param>
    public static IEnumerable<Probe> Of(string token)
    {
        var bob = ("Authorization", $"Bearer {token}");
        return
        [
            new("PUT", "/user/bob", 200) { Json = """{"firstName":"Bob","password":"another horse"}""", Headers = [bob] },
            new("PUT", "/user/bob", 401) { Json = "{}" },
            new("PUT", "/user/cy", 403) { Json = "{}", Headers = [bob] },
            new("PUT", "/user/eve", 404) { Json = "{}", Headers = [bob] },
            .. OfBodies("PUT", "/user/bob", bob),
            new("DELETE", "/user/%ff", 400) { Headers = [bob] },
            new("DELETE", "/user/bob", 401) { Headers = [Writer] },
            new("DELETE", "/user/cy", 403) { Headers = [bob] },
            new("DELETE", "/user/eve", 404) { Headers = [bob] },
            new("DELETE", "/user/bob", 200) { Headers = [bob] },
        ];
    }

    /// <param name="token">The token of somebody who logs out.</param>
    public static IEnumerable<Probe> Leaving(string token)
    {
        var caller = ("Authorization", $"Bearer {token}");
        return
        [
            new("GET", "/user/logout", 200) { Headers = [caller] },
            new("GET", "/user/logout", 401) { Headers = [caller] },
        ];
    }

    static string User(string name) => $$"""{"username":"{{name}}","firstName":"Ann","lastName":"Lee","email":"a@example.com","password":"{{Login.Password}}","phone":"555","userStatus":1}""";
}
