namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Routes of one line.</summary>
internal static class Answers
{
    public static Action<ApiRouteBuilder> Nothing => r => r.Action(_ => { });

    public static Action<ApiRouteBuilder> Text(string text) => r => r.Action(call => call.Send(text));

    /// <summary>Answers with the values of inputs.</summary>
    public static Action<ApiRouteBuilder> Inputs(params string[] names) => r => r
        .Action(call => call.Send(string.Join(' ', names.Select(n => call.Params.Get<object>(n)))));

    public static Action<ApiRouteBuilder> Failing<TError>() where TError : Exception, new() => r => r.Action(_ => throw new TError());
}
