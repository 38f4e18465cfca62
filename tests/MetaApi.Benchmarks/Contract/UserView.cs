namespace MetaApi.Benchmarks.Contract;

public sealed record UserView(string Name, int? Age, string? Email, List<string>? Tags, Address? Address)
{
    public static UserView Of(UserInput user) => new(user.Name, user.Age, user.Email, user.Tags, user.Address);
}
