using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema;
using MetaApi.OpenApi.Samples;
using MetaApi.Schemas.Rules;

namespace MetaApi.Testing.Contracts.Planning;

/// <summary>A case of what an answer shows and a request may not say: it is sent all the same, and must not come back.</summary>
internal static class ReadOnlyCases
{
    const long Number = 987654321;

    const string Text = "metaapi-not-yours-to-say";

    public static void Add(OperationPlan plan, Baseline baseline)
    {
        if (baseline.IsForm || plan.Operation.RequestBody is not { } body || baseline.BodySchema is not { } sent || !sent.TryMake(out var typical))
            return;
        var status = plan.Operation.Statuses.FirstOrDefault(s => s is >= 200 and < 300);
        if (plan.Operation.ResponseOf(status)?.Content?.Values.FirstOrDefault()?.Schema is not { } answered || plan.Operation.Route.Meta.Responses.Any(r => r.Kind is BodyKind.Events))
            return;
        var written = typical?.DeepClone();
        var members = new List<(string, JsonNode?)>();
        Write(("", written), sent.Root, plan.Operation.SchemaOf(answered).Root, members);
        if (members.Count > 0)
            plan.Add("members that the API alone may set", plan.Request with { Body = baseline.BodyOf(body.MediaType, written) }, new Expectation.Unwritten([.. members]));
    }

    static void Write((string Pointer, JsonNode? Value) place, ValueShape sent, ValueShape answered, List<(string, JsonNode?)> members)
    {
        if (place.Value is not JsonObject values || sent.RefusesUnknown || sent.IsMap)
            return;
        foreach (var name in answered.Names.Except(sent.Names))
            if (Unusual(answered.Member(name)) is { } value)
            {
                values[name] = value;
                members.Add((JsonPointer.Append(place.Pointer, name), value.DeepClone()));
            }
        foreach (var name in sent.Names.Intersect(answered.Names))
            Write((JsonPointer.Append(place.Pointer, name), values[name]), sent.Member(name), answered.Member(name), members);
    }

    static JsonNode? Unusual(ValueShape shape) => !shape.IsTyped ? null
        : (shape.Types & JsonTypes.Integer) != 0 ? Number
        : (shape.Types & JsonTypes.String) != 0 ? Text
        : null;
}
