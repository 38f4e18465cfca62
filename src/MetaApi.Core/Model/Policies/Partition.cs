using System.Security.Claims;
using MetaApi.Calls.Limits;

namespace MetaApi.Model.Policies;

/// <summary>By what a limit tells clients apart.</summary>
internal abstract record Partition
{
    /// <summary>It for people, as in <c>by user</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Whether it can be told before it is known who calls.</summary>
    public virtual bool IsOfConnection => false;

    public abstract PartitionKey KeyOf(Call call);
}

/// <summary>From where a call comes.</summary>
internal sealed record ConnectionPartition : Partition
{
    public override string Name => "by connection";

    public override bool IsOfConnection => true;

    public override PartitionKey KeyOf(Call call) => PartitionKey.Connection(call.Request.Connection);
}

/// <summary>Who calls, as authentication says; where nobody is known, from where.</summary>
internal sealed record UserPartition : Partition
{
    public override string Name => "by user";

    public override PartitionKey KeyOf(Call call) => Known(call.User) ?? PartitionKey.Connection(call.Request.Connection);

    static PartitionKey? Known(ClaimsPrincipal user)
    {
        foreach (var identity in user.Identities)
            if (identity.IsAuthenticated && Named(identity) is { } key)
                return key;
        return null;
    }

    static PartitionKey? Named(ClaimsIdentity identity)
    {
        var id = identity.FindFirst(ClaimTypes.NameIdentifier) ?? identity.FindFirst("sub");
        return id is not null ? PartitionKey.User(id.Value, id.Issuer)
            : identity.Name is { Length: > 0 } name ? PartitionKey.User(name, identity.AuthenticationType ?? "")
            : null;
    }
}

/// <summary>What the program says; where it says nothing, from where a call comes.</summary>
internal sealed record ChosenPartition(Func<Call, string?> Key) : Partition
{
    public override string Name => "by key";

    public override PartitionKey KeyOf(Call call) =>
        Key(call) is { Length: > 0 } key ? PartitionKey.Chosen(key) : PartitionKey.Connection(call.Request.Connection);
}

/// <summary>Nobody is told apart.</summary>
internal sealed record WholePartition : Partition
{
    public override string Name => "all together";

    public override PartitionKey KeyOf(Call call) => PartitionKey.Everybody;
}
