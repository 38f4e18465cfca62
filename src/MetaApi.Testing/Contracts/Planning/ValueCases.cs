using System.Text.Json.Nodes;
using MetaApi.OpenApi.Samples;
using MetaApi.Testing.Contracts.Requests;
using Microsoft.OpenApi;

namespace MetaApi.Testing.Contracts.Planning;

/// <summary>Cases of what the inputs of an operation may be, and of what they may not.</summary>
internal sealed class ValueCases(OperationPlan plan, Baseline baseline)
{
    public async Task AddAsync(CancellationToken cancelled)
    {
        await plan.AddValidAsync("a typical request", plan.Request, (new Expectation.Success(!baseline.Exists), null), cancelled);
        foreach (var parameter in plan.Operation.Parameters)
            await AddParameterAsync(parameter, cancelled);
        if (plan.Operation.RequestBody is not { } body || baseline.BodySchema is not { } schema)
            return;
        await AddBodyAsync(body.MediaType, SampleSet.Of(schema), cancelled);
        if (baseline.IsForm)
            await AddFilesAsync(cancelled);
    }

    async Task AddParameterAsync(IOpenApiParameter parameter, CancellationToken cancelled)
    {
        var set = SampleSet.Of(plan.Operation.SchemaOf(parameter.Schema!));
        var title = $"{parameter.In.ToString()!.ToLowerInvariant()} '{parameter.Name}'";
        Note(title, set);
        foreach (var sample in set.Valid.Where(s => ValueText.CanStand(parameter, s.Value)))
            await plan.AddValidAsync($"{title}: {At(sample.Pointer)}{sample.Name}", plan.Request.With(parameter, sample.Value), (new Expectation.Success(true), Shown(title, sample)), cancelled);
        foreach (var violation in set.Broken.Where(v => ValueText.CanStand(parameter, v.Value)))
            await plan.AddBrokenAsync($"{title}: {At(violation.Pointer)}{violation.Name}", plan.Request.With(parameter, violation.Value), cancelled);
        if (parameter.Required && parameter.In is not ParameterLocation.Path)
            await plan.AddBrokenAsync($"without the {title}", plan.Request.Without(parameter), cancelled);
    }

    async Task AddBodyAsync(string mediaType, SampleSet set, CancellationToken cancelled)
    {
        Note("body", set);
        foreach (var sample in set.Valid)
            await plan.AddValidAsync($"body: {At(sample.Pointer)}{sample.Name}", WithBody(mediaType, sample.Value), (new Expectation.Success(true), Shown("body", sample)), cancelled);
        foreach (var violation in set.Broken)
            await plan.AddBrokenAsync($"body: {At(violation.Pointer)}{violation.Name}", WithBody(mediaType, violation.Value), cancelled);
    }

    async Task AddFilesAsync(CancellationToken cancelled)
    {
        foreach (var (name, body) in baseline.Forms.Valid(plan.Request.Body!))
            await plan.AddValidAsync(name, plan.Request with { Body = body }, (new Expectation.Success(true), null), cancelled);
        foreach (var (name, body) in baseline.Forms.Broken(plan.Request.Body!))
            await plan.AddBrokenAsync(name, plan.Request with { Body = body }, cancelled);
    }

    ContractRequest WithBody(string mediaType, JsonNode? value) => plan.Request with { Body = baseline.BodyOf(mediaType, value) };

    void Note(string title, SampleSet set)
    {
        foreach (var omission in set.Omitted)
            plan.Omit($"{title}: {At(omission.Pointer)}{omission.Name}", omission.Reason);
        plan.Alternatives.AddRange(set.Valid.Select(s => Shown(title, s)).OfType<string>());
    }

    string? Shown(string title, Sample sample) =>
        sample.Keyword is "oneOf" or "anyOf" ? $"{plan.Operation.Name} {title}{sample.Pointer}: {sample.Name}" : null;

    static string At(string pointer) => pointer.Length == 0 ? "" : $"{pointer} ";
}
