using MetaApi.Schemas;

namespace MetaApi.Model;

/// <summary>What can be wrong with an API, in words.</summary>
internal static class ApiMistakes
{
    public static Mistake Duplicate(ApiRoute route, ApiRoute first) => new(
        route.Name, $"is the same route as {first.Name} at {first.Origin}",
        "remove one of them, or give it another path or method", route.Origin);

    public static Mistake Shadowed(ApiRoute route, IEnumerable<ApiRoute> servers) => new(
        route.Name, $"is never reached, because more specific routes serve all its paths: {string.Join(", ", servers.Select(s => $"{s.Name} at {s.Origin}"))}",
        "remove it, or one of them", route.Origin);

    public static Mistake RescuedTwice(RescueScope scope, Rescue rescue, Rescue first) => new(
        scope.Place, $"rescues {ClrName.Of(rescue.ErrorType)} twice, and the handler at {first.Origin} always answers",
        "remove one of them, or name a more derived error", rescue.Origin);

    public static Mistake UnknownPathsRescuedTwice(RescueScope scope, Rescue rescue, Rescue first) => new(
        scope.Place, $"rescues {ClrName.Of(rescue.ErrorType)}, but the handler at {first.Origin} answers it for all paths of this prefix",
        "put both namespaces into one, or remove one of the handlers", rescue.Origin);

    public static Mistake AsyncVoid(ApiRoute route) => new(
        route.Name, "has an action that is async and returns nothing, so that nobody could wait for it or see its errors",
        "let it return a Task", route.Origin);

    public static Mistake NoAction(ApiRoute route) => new(
        route.Name, "has no action", "call Action(…) in its block", route.Origin);

    public static Mistake MisplacedInput(ApiRoute route, Input input, (string Name, Schema Schema) part) => new(
        route.Name, $"reads '{part.Name}' from the {Place(input)}, which cannot hold {Kind(input, part.Schema)}",
        input.Place is InputPlace.Path ? "give it the schema of one text, number, date or name"
        : input.Place is InputPlace.Form ? "declare a field for each of its values, or send JSON and declare it with Property(…)"
        : "declare it with Property(…), as a part of the body", input.Origin);

    public static Mistake UnsendableName(ApiRoute route, Input input) => new(
        route.Name, $"reads a {Place(input)} named '{input.Name}', which no request can have",
        "use letters, digits and the signs of a token, as in 'X-Client'", input.Origin);

    public static Mistake StyleWithoutList(ApiRoute route, Input input) => new(
        route.Name, $"gives '{input.Name}' the style {input.QueryStyle}, which is for lists", "leave the style out, or declare a list", input.Origin);

    public static Mistake BodyTwice(ApiRoute route, Input property) => new(
        route.Name, $"declares a whole body with Body(…) and a property '{property.Name}' of it",
        "put the property into the body's schema, or declare all of the body by properties", property.Origin);

    public static Mistake UnknownStatus(ApiRoute route, Response response) => new(
        route.Name, $"declares the status {response.Status}, which no reply can have", "use a status from 200 to 599", response.Origin);

    public static Mistake StatusWithBody(ApiRoute route, Response response) => new(
        route.Name, $"declares a body for the status {response.Status}, which never has one",
        "declare it without a body, or use 200", response.Origin);

    public static Mistake FileStatus(ApiRoute route, Response response) => new(
        route.Name, $"declares a file for the status {response.Status}, which has no parts or versions",
        $"use StatusFile(200), or StatusStream({response.Status})", response.Origin);

    public static Mistake NoEvents(ApiRoute route, Response response) => new(
        route.Name, $"declares a stream of events for the status {response.Status}, and no event",
        $"name one: StatusEvents({response.Status}, e => e.Event(…))", response.Origin);

    public static Mistake UnsendableHeader(ApiRoute route, DeclaredHeader header) => new(
        route.Name, $"declares a header named '{header.Header.Name}', which no reply can have", "use letters, digits and the signs of a token, as in 'X-Trace'", header.Origin);

    public static Mistake UnfitHeader(ApiRoute route, DeclaredHeader header) => new(
        route.Name, $"declares the header '{header.Header.Name}' as a value that is no single text", "give it the schema of one text, number, date or name", header.Origin);

    public static Mistake HeaderWithoutStatus(ApiRoute route, DeclaredHeader header, int status) => new(
        route.Name, $"declares the header '{header.Header.Name}' of the status {status}, which it does not declare", $"declare it with Status({status})", header.Origin);

    public static Mistake UnknownMediaType(ApiRoute route, Response response) => new(
        route.Name, $"declares the media type '{response.ContentType}' for the status {response.Status}, which is none",
        "write a type and a subtype, such as application/pdf or image/*", response.Origin);

    public static Mistake UndeclaredKey(ApiRoute route, string key, IReadOnlyList<string> declared) => new(
        route.Name, $"renders '{key}', which no status of it exposes",
        declared.Count == 0
            ? $"declare it: Status(200, s => s.Expose(\"{key}\", …))"
            : $"render one of {Listed(declared)}, or expose '{key}'", route.Origin);

    public static Mistake BadOption((string Name, Origin Origin) of, string option, object value, string remedy) => new(
        of.Name, $"has the option {option} set to {value}", remedy, of.Origin);

    public static Mistake BadSetting(ApiRoute route, (string Word, object Value) said, string remedy, Origin origin) => new(
        route.Name, $"has {said.Word} set to {said.Value}", remedy, origin);

    public static Mistake BadMessage((string Name, Origin Origin) of, (string Language, string Code) at, (string Problem, string Remedy) message) => new(
        of.Name,
        at.Code.Length == 0 ? $"has messages in '{at.Language}', which {message.Problem}" : $"has a message for '{at.Code}' in '{at.Language}' that {message.Problem}",
        message.Remedy, of.Origin);

    public static Mistake TooManyRenderScopes(ApiRoute route, int most) => new(
        route.Name, $"allows {route.Meta.RenderScopes.Length} scopes to single renderings; more than {most} make too many answers to document",
        "declare fewer with RenderScopes(…), or one scope that includes others", route.Origin);

    static string Listed(IReadOnlyList<string> names) => string.Join(", ", names.Select(n => $"'{n}'"));

    static string Place(Input input) => input.Place.ToString().ToLowerInvariant();

    static string Kind(Input input, Schema part) => part switch
    {
        ArraySchema list when input.Place is InputPlace.Query or InputPlace.Form => "a list of " + Kind(list.Items, "lists", "values of undeclared structure", "objects"),
        _ => Kind(part, "a list", "a value of undeclared structure", "an object"),
    };

    static string Kind(Schema schema, string list, string any, string other) =>
        schema is ArraySchema ? list : schema is AnySchema or RuleSchema ? any : other;

    public static Mistake InputOfPolicy(ApiRoute route, Input input, RoutePolicy policy) => new(
        route.Name, $"declares the {input.Place.ToString().ToLowerInvariant()} parameter '{input.Name}', which {policy.Word}(…) reads itself",
        "leave it out; the document shows it anyway", input.Origin);
}
