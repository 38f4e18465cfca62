using MetaApi.Schemas;

namespace MetaApi.OpenApi;

/// <summary>Finds the document that is meant, and shows the tree as far as it tells of it.</summary>
internal static class DocumentChoice
{
    /// <exception cref="ArgumentException">The API declares no document of the name.</exception>
    public static ApiModel Of(ApiModel model, string? name)
    {
        var documents = model.Options.Documents;
        var chosen = name is null ? documents.FirstOrDefault() : documents.FirstOrDefault(d => d.Name == name) ?? throw Unknown(model, name);
        return chosen is null ? model : model.In(chosen) with
        {
            Options = model.Options with
            {
                Title = chosen.Title ?? model.Options.Title,
                Version = chosen.Version ?? model.Options.Version,
                Description = chosen.Description ?? model.Options.Description,
            },
        };
    }

    static ArgumentException Unknown(ApiModel model, string name)
    {
        var names = model.Options.Documents.Select(d => d.Name).ToList();
        var remedy = names.Count == 0 ? "it declares none, so leave the name out"
            : NearMiss.Of(name, names) is { } meant ? $"did you mean '{meant}'?"
            : $"it declares {string.Join(", ", names.Select(n => $"'{n}'"))}";
        return new($"The API '{model.Name}' declares no document '{name}'; {remedy}{(remedy.EndsWith('?') ? "" : ".")}", nameof(name));
    }
}
