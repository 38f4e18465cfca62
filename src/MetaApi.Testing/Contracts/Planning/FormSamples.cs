using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.Samples;
using MetaApi.Testing.Contracts.Requests;

namespace MetaApi.Testing.Contracts.Planning;

/// <summary>Forms made of the values of their fields, and of files that are of a declared type.</summary>
internal sealed class FormSamples(ContractOperation operation)
{
    readonly List<Input> files = [.. operation.Route.Meta.Inputs.Where(i => i.Place is InputPlace.Form && i.File is not null)];

    readonly List<Input> fields = [.. operation.Route.Meta.Inputs.Where(i => i.Place is InputPlace.Form && i.File is null)];

    /// <summary>The schema of the fields alone.</summary>
    public JsonNode FieldSchema(JsonNode form)
    {
        if (form is JsonObject schema && schema["properties"] is JsonObject members)
            foreach (var file in files)
            {
                members.Remove(file.Name);
                if (schema["required"] is JsonArray required && required.FirstOrDefault(r => r?.GetValue<string>() == file.Name) is { } listed)
                    required.Remove(listed);
            }
        return form;
    }

    public RequestBody Body(string mediaType, JsonNode? values) => mediaType == "multipart/form-data"
        ? new(mediaType, []) { Parts = [.. Fields(values), .. files.Where(f => f.IsRequired).Select(f => File(f, FileBytes.Of(f)))] }
        : new(mediaType, [.. Encoding.UTF8.GetBytes(string.Join('&', Fields(values).Select(f => $"{Uri.EscapeDataString(f.Name)}={Uri.EscapeDataString(Encoding.UTF8.GetString([.. f.Bytes]))}")))]);

    /// <summary>Forms whose files break a rule, with the name of each.</summary>
    public IEnumerable<(string Name, RequestBody Body)> Broken(RequestBody body)
    {
        foreach (var file in files.Where(f => f.IsRequired))
            yield return ($"the form without the file '{file.Name}'", body with { Parts = [.. body.Parts.Where(p => p.Name != file.Name)] });
        foreach (var file in files.Where(f => !f.File!.Allowed.IsEmpty))
            foreach (var (type, bytes) in FileBytes.Strangers(file))
                yield return ($"the file '{file.Name}' as {type}", body with { Parts = [.. body.Parts.Where(p => p.Name != file.Name), File(file, (type, bytes))] });
    }

    /// <summary>Forms with one file of each allowed type.</summary>
    public IEnumerable<(string Name, RequestBody Body)> Valid(RequestBody body) =>
        from file in files
        from known in FileBytes.Allowed(file)
        select ($"the file '{file.Name}' as {known.Type}", body with { Parts = [.. body.Parts.Where(p => p.Name != file.Name), File(file, known)] });

    static RequestPart File(Input file, (string Type, ImmutableArray<byte> Bytes) content) => new(file.Name, content.Bytes, content.Type);

    IEnumerable<RequestPart> Fields(JsonNode? values) =>
        from field in fields
        where values is JsonObject members && members[field.Name] is not null
        from value in values![field.Name] is JsonArray items ? items.ToList() : [values[field.Name]]
        select new RequestPart(field.Name, [.. Encoding.UTF8.GetBytes(ValueText.Of(value))], null);
}
