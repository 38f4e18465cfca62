namespace MetaApi.Core.Tests.Support;

/// <summary>A user, who holds what must never leave.</summary>
internal class User(string name)
{
    public string Name => name;

    public string PasswordHash => "canary";

    public User? Friend { get; init; }

    public IReadOnlyList<User> Friends { get; init; } = [];

    public object? Extra { get; init; }
}

/// <summary>A user with more to hide.</summary>
internal sealed class Admin(string name) : User(name)
{
    public string Token => "canary";
}

/// <summary>A user seen through a contract.</summary>
internal interface INamed
{
    string Name { get; }
}

/// <summary>Has the contract and more.</summary>
internal sealed class Customer : INamed
{
    public string Name => "Ann";

    public string PasswordHash => "canary";
}
