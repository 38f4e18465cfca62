using MetaApi.Schemas.Reading;

namespace MetaApi.Model;

/// <summary>What must hold of the options of an API.</summary>
internal static class OptionChecks
{
    public static IEnumerable<Mistake> Of(ApiModel model) =>
    [
        .. Of(model.Options, ($"The API '{model.Name}'", model.Origin)),
        .. Modules(model).SelectMany(module => Of(module.Meta.ModuleOptions!, (module.Node, module.Origin))),
    ];

    static IEnumerable<Contribution> Modules(ApiModel model) =>
        model.Routes.SelectMany(r => r.Contributions).Where(c => c.Meta.ModuleOptions is not null).DistinctBy(c => (c.Node, c.Origin));

    static IEnumerable<Mistake> Of(ApiOptions options, (string Name, Origin Origin) of)
    {
        var limits = options.Limits;
        if (options.InvalidStatus is not (400 or 422))
            yield return ApiMistakes.BadOption(of, nameof(options.InvalidStatus), options.InvalidStatus, "use 400 or 422");
        if (limits.Errors > Problem.MaxErrors)
            yield return ApiMistakes.BadOption(of, nameof(limits.Errors), limits.Errors, $"use 1 to {Problem.MaxErrors}");
        if (options.SaidCursorSecret is { Length: < 16 } secret)
            yield return ApiMistakes.BadOption(of, nameof(options.CursorSecret), secret.Length, "use 16 bytes or more");
        foreach (var (language, code, problem, correction) in MistakesIn(options.Messages))
            yield return ApiMistakes.BadMessage(of, (language, code), (problem, correction));
        if (LimitChecks.Misfit(limits.CallTimeout) is { } remedy)
            yield return ApiMistakes.BadOption(of, nameof(limits.CallTimeout), limits.CallTimeout, remedy);
        foreach (var limit in ApiLimits.All)
            if (limit.IsDepth && limit.Of(limits) is < 1 or > JsonLimits.Deepest)
                yield return ApiMistakes.BadOption(of, limit.Name, limit.Of(limits), $"use a depth from 1 to {JsonLimits.Deepest}");
            else if (limit.Of(limits) < 1)
                yield return ApiMistakes.BadOption(of, limit.Name, limit.Of(limits), "use 1 or more");
    }

    /// <summary>The library's own are checked by its tests, and not again at every start.</summary>
    static IEnumerable<(string Language, string Code, string Problem, string Remedy)> MistakesIn(Messages messages) =>
        messages == Messages.Default ? [] : messages.Mistakes();
}
