using MetaApi;

namespace Tour;

/// <summary>The order of hooks, told by the hooks: each notes its name, and the answer is what they noted.</summary>
sealed class HooksModule : ApiModule
{
    protected override void Define(NamespaceBuilder api) => api.Namespace("/hooks", hooks => hooks
        .Status(200, s => s.Expose("order", Schema.ArrayOf(Schema.String)))
        .BeforeValidation(call => call.Items.Set(new List<string>()))
        .Namespace("/one-level", level => level
            .Before(Note("before 1")).Before(Note("before 2"))
            .After(Note("after 1")).After(Note("after 2"))
            .Get(Answer))
        .Namespace("/two-levels", outer => outer
            .Before(Note("outer before")).After(Note("outer after"))
            .Namespace("/inner", inner => inner
                .Before(Note("inner before")).After(Note("inner after"))
                .Get(Answer)))
        .Namespace("/mixed", mixed => mixed
            .Before(Note("1")).Before(Note("2")).Around(Notes("3", "11")).After(Note("6")).After(Note("7"))
            .Around(Notes("4", "10")).After(Note("8")).After(Note("9"))
            .Get(r => Answer(r, "5")))
        .Namespace("/other-mix", mixed => mixed
            .Before(Note("1")).Around(Notes("2", "9")).Around(Notes("3", "8")).Before(Note("4"))
            .After(Note("6")).After(Note("7"))
            .Get(r => Answer(r, "5")))
        .Namespace("/levels", outer => outer
            .Before(Note("outer before")).Around(Notes("outer in", "outer out")).After(Note("outer after"))
            .Namespace("/inner", inner => inner
                .Around(Notes("inner in", "inner out")).Before(Note("inner before"))
                .After(Note("inner after 1")).After(Note("inner after 2"))
                .Get(Answer))));

    static void Answer(ApiRouteBuilder route) => Answer(route, "action");

    /// <summary>The list is rendered behind all these hooks, so what they add to it leaves too.</summary>
    static void Answer(ApiRouteBuilder route, string action) => route.Action(call =>
    {
        var order = call.Items.Get<List<string>>();
        order.Add(action);
        call.Render("order", order);
    });

    static Action<Call> Note(string name) => call => call.Items.Get<List<string>>().Add(name);

    static Func<Call, Func<Task>, Task> Notes(string first, string second) => async (call, next) =>
    {
        Note(first)(call);
        await next();
        Note(second)(call);
    };
}
