using MetaApi.Calls;
using MetaApi.Calls.Files;

namespace MetaApi.Model;

/// <summary>What must hold of a route that declares a form.</summary>
internal static class FormChecks
{
    public static IEnumerable<Mistake> Of(ApiRoute route, ApiOptions options)
    {
        if (route.Meta.Inputs.FirstOrDefault(i => i.Place is InputPlace.Form) is not { } first)
            yield break;
        if (route.Meta.HasBody)
            yield return FormMistakes.BesideBody(route, first);
        if (route.Meta.BodyFile is { } whole && route.Meta.Inputs.FirstOrDefault(i => i.Place is InputPlace.Form && i != whole) is { } other)
            yield return FormMistakes.BesideBodyFile(route, whole, other);
        if (!ApiRoute.MayHaveBody(route.Method))
            yield return FormMistakes.WithoutBody(route, first);
        if (route.Meta.KeepsBody && route.Meta.Inputs.FirstOrDefault(i => i.File is not null) is { } kept)
            yield return FormMistakes.KeptFile(route, kept);
        foreach (var input in route.Meta.Inputs)
            if (input.File is { } file)
                foreach (var mistake in OfFile(route, (input, file), route.OptionsIn(options).Limits))
                    yield return mistake;
    }

    /// <summary>A file of a form is never all of it: there are boundaries and headers around it.</summary>
    static IEnumerable<Mistake> OfFile(ApiRoute route, (Input Input, FileRules Rules) file, ApiLimits limits)
    {
        var (input, rules) = file;
        var room = rules.IsBody ? limits.FormBytes : limits.FormBytes - 1;
        if (rules.MostBytes(limits) is var most && (most < 1 || most > room))
            yield return FormMistakes.FileSize(route, input, most, room);
        if (rules.MaxCount < 1)
            yield return FormMistakes.FileCount(route, input, rules.MaxCount);
        foreach (var type in rules.MediaTypes)
            if (!MediaRange.IsOne(type) || type.Contains(';', StringComparison.Ordinal))
                yield return FormMistakes.NoMediaType(route, input, type);
            else if (!KnownSignatures.For(type).Any() && !rules.Signatures.Any(s => MediaRange.Covers(type, s.MediaType)))
                yield return FormMistakes.NoSignature(route, input, type);
    }
}
