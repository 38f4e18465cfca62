namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>Declares the error handlers of a random tree.</summary>
internal static class Rescuing
{
    public static void Add<TSelf>(NodeBuilder<TSelf> node, SomeRescue rescue) where TSelf : NodeBuilder<TSelf> => _ = rescue.Error switch
    {
        nameof(Exception) => Add<Exception, TSelf>(node, rescue),
        nameof(SystemException) => Add<SystemException, TSelf>(node, rescue),
        nameof(OperationCanceledException) => Add<OperationCanceledException, TSelf>(node, rescue),
        nameof(InvalidOperationException) => Add<InvalidOperationException, TSelf>(node, rescue),
        nameof(AggregateException) => Add<AggregateException, TSelf>(node, rescue),
        nameof(Mishaps.Mishap) => Add<Mishaps.Mishap, TSelf>(node, rescue),
        nameof(Mishaps.DeepMishap) => Add<Mishaps.DeepMishap, TSelf>(node, rescue),
        nameof(Mishaps.DeeperMishap) => Add<Mishaps.DeeperMishap, TSelf>(node, rescue),
        nameof(ApiException) => Add<ApiException, TSelf>(node, rescue),
        nameof(Mishaps.Refusal) => Add<Mishaps.Refusal, TSelf>(node, rescue),
        nameof(Mishaps.DeepRefusal) => Add<Mishaps.DeepRefusal, TSelf>(node, rescue),
        nameof(Mishaps.Breakdown) => Add<Mishaps.Breakdown, TSelf>(node, rescue),
        nameof(ParameterInvalidException) => Add<ParameterInvalidException, TSelf>(node, rescue),
        nameof(RenderingInvalidException) => Add<RenderingInvalidException, TSelf>(node, rescue),
        nameof(NoMatchingRouteException) => Add<NoMatchingRouteException, TSelf>(node, rescue),
        nameof(MethodNotAllowedException) => Add<MethodNotAllowedException, TSelf>(node, rescue),
        var other => throw new ArgumentOutOfRangeException(nameof(rescue), other, "No handler of this type is known."),
    };

    static TSelf Add<TError, TSelf>(NodeBuilder<TSelf> node, SomeRescue rescue)
        where TError : Exception where TSelf : NodeBuilder<TSelf> => rescue.IsAsync
        ? node.RescueError<TError>(rescue.Status, async (call, error) =>
        {
            await Task.Yield();
            await Declaring.Of(call).PlayAsync(call, rescue.Name, error);
        })
        : node.RescueError<TError>(rescue.Status, (call, error) => Declaring.Of(call).PlayAsync(call, rescue.Name, error));
}
