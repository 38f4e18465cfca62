namespace MetaApi.Model;

/// <summary>What can be wrong with a form, in words.</summary>
internal static class FormMistakes
{
    public static Mistake BesideBody(ApiRoute route, Input input) => new(
        route.Name, $"declares {Placed(input)}, and a body as well, of which a request has only one",
        "declare all of it as a form or as a body; what is inherited is taken away by Without(w => w.Body())", input.Origin);

    public static Mistake BesideBodyFile(ApiRoute route, Input whole, Input other) => new(
        route.Name, $"declares {Placed(whole)}, and {Said(other)} besides, for which there is no room",
        other.File is null ? "declare the other in the query or a header, or all of it as a form, with File(…)" : "declare all of it as a form, with File(…)", whole.Origin);

    public static Mistake WithoutBody(ApiRoute route, Input input) => new(
        route.Name, $"declares {Placed(input)}, and {route.Method} has no body",
        input.File is null ? "use POST, PUT or PATCH, or declare it with Query(…)" : "use POST, PUT or PATCH", input.Origin);

    public static Mistake KeptFile(ApiRoute route, Input input) => new(
        route.Name, $"keeps its body, and declares {Placed(input)}, which is not held in memory",
        "remove KeepBody(), or compute what you need of the file while you read it", input.Origin);

    public static Mistake FileSize(ApiRoute route, Input input, long bytes, long most) => new(
        route.Name, $"allows {Said(input)} {bytes} bytes, where a {(input.File!.IsBody ? "body" : "form")} has 1 to {most}",
        bytes < 1 ? "use MaxBytes(…) with 1 or more" : "raise Limits.FormBytes, or use MaxBytes(…) with less", input.Origin);

    public static Mistake FileCount(ApiRoute route, Input input, int count) => new(
        route.Name, $"allows {count} of {Said(input)}", "use MaxCount(…) with 1 or more", input.Origin);

    public static Mistake NoMediaType(ApiRoute route, Input input, string type) => new(
        route.Name, $"allows {Said(input)} the media type '{type}', which is none",
        "write a type and a subtype, such as application/pdf or image/*", input.Origin);

    /// <summary>What a browser runs is left out on purpose.</summary>
    public static Mistake NoSignature(ApiRoute route, Input input, string type) => new(
        route.Name, $"allows {Said(input)} the media type '{type}', whose content is not known",
        type.StartsWith("image/svg", StringComparison.OrdinalIgnoreCase) || type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase)
            ? $"it can carry scripts: leave it out, or say Signature(FileSignature.Text(\"{type}\")) and never serve it as it is"
            : "say Signature(…) with the bytes that it begins with", input.Origin);

    static string Placed(Input input) => $"{Said(input)} {(input.File is { IsBody: true } ? "as its body" : "of a form")}";

    static string Said(Input input) => input.File switch
    {
        null => $"the field '{input.Name}'",
        { IsList: true } => $"the files '{input.Name}'",
        _ => $"the file '{input.Name}'",
    };
}
