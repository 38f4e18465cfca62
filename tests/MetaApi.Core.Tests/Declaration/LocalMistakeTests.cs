using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Declaration;

public sealed class LocalMistakeTests
{
    static IEnumerable<TestCaseData> Words => new Dictionary<string, Action<NamespaceBuilder>>
    {
        ["Namespace"] = a => a.Namespace(null!, _ => { }),
        ["NamespaceBlock"] = a => a.Namespace("/", null!),
        ["RoutePath"] = a => a.Get(null!, _ => { }),
        ["RouteMethod"] = a => a.Route("/", "", _ => { }),
        ["RouteBlock"] = a => a.Get((Action<ApiRouteBuilder>)null!),
        ["Apply"] = a => a.Apply(null!),
        ["Action"] = a => a.Get(r => r.Action((Action<Call>)null!)),
        ["AsyncAction"] = a => a.Get(r => r.Action((Func<Call, Task>)null!)),
        ["Handler"] = a => a.Get(r => r.Action((Delegate)null!)),
        ["TypedHandler"] = a => a.Get(r => r.Action<Person>((Func<Call, Person, object?>)null!)),
        ["DoAny"] = a => a.Get(r => r.DoAny((Action<Call>)null!)),
        ["Authorize"] = a => a.Get(r => r.Authorize((Func<Call, bool>)null!)),
        ["Resource"] = a => a.Get(r => r.Resource((Func<Call, Task<object?>>)null!)),
        ["SetStatus"] = a => a.Get(r => r.SetStatus((Func<Call, int>)null!)),
        ["Shared"] = a => a.Shared((Func<Call, Person>)null!),
        ["BeforeValidation"] = a => a.BeforeValidation((Action<Call>)null!),
        ["Before"] = a => a.Before((Func<Call, Task>)null!),
        ["After"] = a => a.After((Action<Call>)null!),
        ["Around"] = a => a.Around(null!),
        ["AroundCall"] = a => a.AroundCall(null!),
        ["Finally"] = a => a.Finally((Func<Call, Task>)null!),
        ["RescueError"] = a => a.RescueError(400, (Action<Call, Exception>)null!),
        ["AsyncRescueError"] = a => a.RescueError(400, (Func<Call, Exception, Task>)null!),
        ["Meta"] = a => a.Meta(null!),
        ["Params"] = a => a.Params(null!),
        ["Status"] = a => a.Status(200, (Action<ExposeBuilder>)null!),
        ["StatusBody"] = a => a.Status(200, (Schema)null!),
        ["Expose"] = a => a.Status(200, s => s.Expose("", Schema.Any)),
        ["ExposeSchema"] = a => a.Status(200, s => s.Expose("a", null!)),
        ["Query"] = a => a.Params(p => p.Query("")),
        ["Param"] = a => a.Params(p => p.Param("")),
        ["Property"] = a => a.Params(p => p.Property("a", null!)),
        ["Body"] = a => a.Params(p => p.Body(null!)),
        ["Use"] = a => a.Params(p => p.Use((Param<int>)null!)),
    }.Select(word => new TestCaseData(word.Value).SetArgDisplayNames(word.Key));

    [TestCaseSource(nameof(Words))]
    public void AWordWithoutItsArgumentFailsAtTheCall(object declare)
    {
        Assert.That(() => Api.Define("Local", (Action<NamespaceBuilder>)declare), Throws.InstanceOf<ArgumentException>());
    }
}
