using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests;

public sealed class FirstCallTests
{
    sealed record Address(string Street, string City, string? Zip);
    sealed record User(string Name, int Age, Address Address, string Password) { public List<string> Tags { get; init; } = []; }
    static readonly Entity<Address> AddressEntity = Entity.Define<Address>("Address", e => e
        .Property(a => a.Street, p => p.Required().Length(1, 80)).Property(a => a.City, p => p.Required()).Property(a => a.Zip));
    static readonly Entity<User> UserEntity = Entity.Define<User>("User", e => e
        .Property(a => a.Name, p => p.Required().Length(1, 80)).Property(a => a.Age, p => p.Between(0, 150)).Property(u => u.Tags)
        .Property(u => u.Address, AddressEntity, p => p.Required()).Property(u => u.Password, p => p.Required().ParamOnly()));

    [Test]
    public async Task AnObjectGoesInAndComesOutFiltered()
    {
        var api = Api.Define("Test", a => a.Namespace("/users/:id", n => n
            .Params(p => p.Path("id", Schema.Integer.AtLeast(1)))
            .Post("/orders", r => r
                .Params(p => p.Query("dryRun", Schema.Boolean.Default(false)).Param("user", UserEntity, required: true))
                .Status(201, s => s.Expose("user", UserEntity).Expose("id", Schema.Integer).Expose("dry", Schema.Boolean))
                .Action(call => call.Render("user", call.Params.Get<User>("user")).Render("id", call.Params.Get<int>("id")).Render("dry", call.Params.Get<bool>("dryRun"))))));

        var answer = await api.CallAsync("POST", "/users/5/orders?dryRun=true", """{"user":{"name":"Ann","age":"18","address":{"street":"S","city":"C"},"password":"secret","x":[1,{"y":2}]}}""");
        var bad = await api.CallAsync("POST", "/users/0/orders?dryRun=maybe", """{"user":{"age":1000,"address":{"street":""},"password":null}}""");

        Assert.That(answer.Fault, Is.Null);
        Assert.That(answer.Body, Is.EqualTo("""{"user":{"name":"Ann","age":18,"tags":[],"address":{"street":"S","city":"C","zip":null}},"id":5,"dry":true}"""));
        Assert.That(bad.Status, Is.EqualTo(400));
        TestContext.Progress.WriteLine(bad.Body);
    }
}
