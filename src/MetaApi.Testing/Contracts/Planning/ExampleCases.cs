using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MetaApi.Testing.Contracts.Requests;
using Microsoft.OpenApi;

namespace MetaApi.Testing.Contracts.Planning;

/// <summary>The examples of an operation, as cases.</summary>
internal static class ExampleCases
{
    public static void Add(OperationPlan plan, ApiModel model)
    {
        foreach (var example in plan.Operation.Route.Meta.Examples)
        {
            var written = WrittenExample.Of(model, plan.Operation.Route, example);
            plan.Add($"the example '{example.Name}'", Request(plan, written), new Expectation.Example(written), NameOf(plan.Operation, example));
        }
    }

    /// <summary>An example as the coverage names it.</summary>
    public static string NameOf(ContractOperation operation, RouteExample example) => $"{operation.Name} '{example.Name}'";

    static ContractRequest Request(OperationPlan plan, WrittenExample written)
    {
        var request = plan.Request with { Body = BodyOf(written) };
        foreach (var parameter in plan.Operation.Parameters)
        {
            var given = written.Inputs.FirstOrDefault(i => i.Input.Name == parameter.Name && PlaceOf(i.Input) == parameter.In);
            request = given is not null ? request.With(parameter, JsonNode.Parse(given.Json))
                : parameter.In is ParameterLocation.Path ? request
                : request.Without(parameter);
        }
        return request;
    }

    static RequestBody? BodyOf(WrittenExample written)
    {
        var fields = written.Inputs.Where(i => i.Input.Place is InputPlace.Form).ToList();
        if (fields.Count > 0)
            return new("multipart/form-data", []) { Parts = [.. fields.OrderBy(f => f.Input.File is not null).Select(Part)] };
        return written.Body is { } body ? RequestBody.Json(body) : null;
    }

    static RequestPart Part(WrittenInput field) => field.Given.MediaType is { } type
        ? new(field.Input.Name, [.. (byte[])field.Given.Value.Value!], type)
        : new(field.Input.Name, [.. System.Text.Encoding.UTF8.GetBytes(ValueText.Of(JsonNode.Parse(field.Json)))], null);

    static ParameterLocation? PlaceOf(Input input) => input.Place switch
    {
        InputPlace.Path => ParameterLocation.Path,
        InputPlace.Query => ParameterLocation.Query,
        InputPlace.Header => ParameterLocation.Header,
        InputPlace.Cookie => ParameterLocation.Cookie,
        _ => null,
    };
}
