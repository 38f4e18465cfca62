namespace MetaApi.Tests.Hosting.Life;

/// <summary>Routes with one hook of each kind: with a handler in the route and one outside it, with that in the route alone, and with none.</summary>
sealed class CellApi(Journal journal)
{
    public void Declare(NamespaceBuilder api) => api
        .Namespace("/both", space => Hooked(space)
            .RescueError<Exception>(504, (call, _) => RescueAsync(call, "outer rescue"))
            .Get(route => Acting(Rescued(route)))
            .Get("/stream", route => Streaming(Rescued(route))))
        .Namespace("/inner", space => Hooked(space).Get(route => Acting(Rescued(route))))
        .Namespace("/none", space => Hooked(space)
            .Get(route => Acting(route))
            .Get("/stream", route => Streaming(route)));

    NamespaceBuilder Hooked(NamespaceBuilder space) => space
        .Status(403)
        .Status(429)
        .AroundCall(Around("AroundCall"))
        .BeforeValidation(Hook("BeforeValidation"))
        .Before(Hook("Before"))
        .Around(Around("Around"))
        .After(Hook("After"))
        .After(Hook("another After"))
        .Finally(call => journal.IsAt("Finally") ? journal.StepAsync(call, "Finally") : Task.CompletedTask)
        .Finally(_ => journal.Finish("Finally"));

    ApiRouteBuilder Rescued(ApiRouteBuilder route) => route.RescueError<Exception>(503, (call, _) => RescueAsync(call, "rescue"));

    void Acting(ApiRouteBuilder route) => route
        .Params(p => p.Query("n", Schema.Integer.Check((long _, ValueContext at) => Read(at.Call))))
        .Status(200, s => s.Expose("n", Schema.Integer.Before((value, at) => Rendered(at.Call, value), Stage.Render)))
        .Action(async call =>
        {
            await journal.StepAsync(call, "action");
            if (journal.IsAt("rescue"))
                throw new TimeoutException();
            call.Render("n", 1);
        });

    void Streaming(ApiRouteBuilder route) => route
        .StatusStream(200, "text/plain")
        .Action(async call =>
        {
            await journal.StepAsync(call, "action");
            call.Send((output, cancelled) => ProduceAsync(call, output, cancelled));
        });

    async Task ProduceAsync(Call call, Stream output, CancellationToken cancelled)
    {
        await journal.StepAsync(call, "before its first byte");
        await output.WriteAsync("begun"u8.ToArray(), cancelled);
        if (journal.IsAt("its client leaves"))
            await journal.StepAsync(call, "its client leaves");
        await journal.StepAsync(call, "after its first byte");
        await output.WriteAsync("ended"u8.ToArray(), cancelled);
    }

    Func<Call, Task> Hook(string step) => call => journal.StepAsync(call, step);

    Func<Call, Func<Task>, Task> Around(string step) => async (call, next) =>
    {
        await journal.StepAsync(call, step + " 1");
        await next();
        await journal.StepAsync(call, step + " 2");
    };

    async Task RescueAsync(Call call, string step)
    {
        await journal.StepAsync(call, step);
        if (!call.IsAborted)
            call.Problem("Why");
    }

    Failure? Read(Call call)
    {
        journal.Step(call, "reading");
        return null;
    }

    object Rendered(Call call, object value)
    {
        journal.Step(call, "rendering");
        return value;
    }
}
