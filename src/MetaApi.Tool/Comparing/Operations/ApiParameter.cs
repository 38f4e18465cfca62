using MetaApi.Tool.Comparing.Schemas;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Operations;

/// <summary>A parameter of an operation, or of the path that it belongs to.</summary>
internal sealed class ApiParameter(Spot place)
{
    /// <summary>Headers that OpenAPI says elsewhere, and asks to ignore as parameters.</summary>
    static readonly string[] Ignored = ["accept", "content-type", "authorization"];

    public Spot Place => place;

    public string Name => place.Text("name") ?? "";

    public string In => place.Text("in") ?? "";

    public bool IsRequired => place.Flag("required");

    public string Style => place.Text("style") ?? (In is "query" or "cookie" ? "form" : "simple");

    public bool IsExploded => place.Flag("explode", otherwise: Style == "form");

    /// <summary>Whether it can have several values, whose spelling is a matter of style.</summary>
    public bool IsComposite => (SchemaReading.Of(SchemaSpots.Of(place.Child("schema"))).Types & JsonTypes.Any) is var types
        && types != JsonTypes.Any && (types & (JsonTypes.Array | JsonTypes.Object)) != JsonTypes.None;

    bool IsIgnored => In == "header" && Ignored.Contains(Name.ToLowerInvariant());

    /// <summary>The parameters of an operation by place and name, and those in the path by their number, because their names do not travel.</summary>
    public static Dictionary<(string In, string Name), ApiParameter> All(Spot item, Spot operation, string path)
    {
        var names = PathTemplate.Names(path);
        var all = new Dictionary<(string, string), ApiParameter>();
        foreach (var parameter in item.Child("parameters").Items.Concat(operation.Child("parameters").Items).Select(p => new ApiParameter(p.Resolved())).Where(p => !p.IsIgnored))
            all[(parameter.In, parameter.Key(names))] = parameter;
        return all;
    }

    string Key(IReadOnlyList<string> captures) => In switch
    {
        "path" when captures.ToList().IndexOf(Name) is >= 0 and var number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        "header" => Name.ToLowerInvariant(),
        _ => Name,
    };
}
