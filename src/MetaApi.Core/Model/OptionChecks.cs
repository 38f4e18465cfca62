namespace MetaApi.Model;

/// <summary>What must hold of the options of an API.</summary>
internal static class OptionChecks
{
    const int Deepest = 1000;

    public static IEnumerable<Mistake> Of(ApiModel model)
    {
        var (options, limits) = (model.Options, model.Options.Limits);
        if (options.InvalidStatus is not (400 or 422))
            yield return ApiMistakes.BadOption(model, nameof(options.InvalidStatus), options.InvalidStatus, "use 400 or 422");
        if (limits.Errors > Problem.MaxErrors)
            yield return ApiMistakes.BadOption(model, nameof(limits.Errors), limits.Errors, $"use 1 to {Problem.MaxErrors}");
        foreach (var (language, code, problem, remedy) in MistakesIn(options.Messages))
            yield return ApiMistakes.BadMessage(model, language, code, (problem, remedy));
        foreach (var (name, value) in Depths(limits))
            if (value is < 1 or > Deepest)
                yield return ApiMistakes.BadOption(model, name, value, $"use a depth from 1 to {Deepest}");
        foreach (var (name, value) in Counts(limits))
            if (value < 1)
                yield return ApiMistakes.BadOption(model, name, value, "use 1 or more");
    }

    /// <summary>The library's own are checked by its tests, and not again at every start.</summary>
    static IEnumerable<(string Language, string Code, string Problem, string Remedy)> MistakesIn(Messages messages) =>
        messages == Messages.Default ? [] : messages.Mistakes();

    static IEnumerable<(string Name, int Value)> Depths(ApiLimits limits) =>
        [(nameof(limits.JsonDepth), limits.JsonDepth), (nameof(limits.QueryDepth), limits.QueryDepth)];

    static IEnumerable<(string Name, long Value)> Counts(ApiLimits limits) =>
    [
        (nameof(limits.BodyBytes), limits.BodyBytes),
        (nameof(limits.JsonNodes), limits.JsonNodes),
        (nameof(limits.JsonNumberDigits), limits.JsonNumberDigits),
        (nameof(limits.Errors), limits.Errors),
        (nameof(limits.ParameterLength), limits.ParameterLength),
        (nameof(limits.QueryPairs), limits.QueryPairs),
    ];
}
