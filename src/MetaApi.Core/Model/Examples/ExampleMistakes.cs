using MetaApi.Schemas;
using MetaApi.Schemas.Checking;

namespace MetaApi.Model.Examples;

/// <summary>What can be wrong with an example, in words.</summary>
internal static class ExampleMistakes
{
    public static Mistake NoPlace(ApiRoute route, RouteExample example, ExampleInput given, IReadOnlyList<Input> inputs) =>
        inputs.Where(i => i.Name == given.Name).Select(PlaceOf).ToList() is { Count: > 1 } places
            ? Of(route, example, $"gives a value to '{given.Name}', which is declared as {string.Join(" and as ", places)}", "say which: Path(…), Query(…), Header(…), Cookie(…), Property(…) or Form(…)")
            : Of(route, example, $"gives a value to '{given.Name}', which it does not declare", Near(NearMiss.Of(given.Name, inputs.Select(i => i.Name)), "leave it out, or declare it in Params(…)"));

    public static Mistake UndeclaredInput(ApiRoute route, RouteExample example, ExampleInput given, string? near) => Of(
        route, example, $"gives a value to the {PlaceOf(new(given.Name, given.Place, Schema.Any))} '{given.Name}', which it does not declare",
        Near(near, "leave it out, or declare it in Params(…)"));

    public static Mistake FileOrField(ApiRoute route, RouteExample example, Input input) => Of(
        route, example, input.File is null ? $"gives a file to '{input.Name}', which is none" : $"gives a value to '{input.Name}', which is a file",
        input.File is null ? $"use {(input.Place is InputPlace.Form ? "Form" : "Param")}(\"{input.Name}\", …)" : $"use File(\"{input.Name}\", bytes, \"image/png\")");

    public static Mistake UndeclaredBody(ApiRoute route, RouteExample example) => Of(
        route, example, "has a whole body, which it does not declare",
        route.Meta.HasBody ? "give each property its value: Param(\"name\", …)" : "leave it out, or declare it in Params(p => p.Body(…))");

    public static Mistake MissingInput(ApiRoute route, RouteExample example, Input missing) => Of(
        route, example, $"gives no value to the {PlaceOf(missing)} '{missing.Name}', which is required",
        $"say {Word(missing)}(\"{missing.Name}\", …), or Status(…) of the error that it is to show");

    public static Mistake MissingBody(ApiRoute route, RouteExample example) => Of(
        route, example, "has no body, which is required", "say Body(…), or Status(…) of the error that it is to show");

    public static Mistake BrokenInput(ApiRoute route, RouteExample example, Input input, IReadOnlyList<Failure> failures) => Of(
        route, example, $"gives the {PlaceOf(input)} '{input.Name}' a value that breaks its declaration: {SchemaMistakes.Described(failures)}",
        "change the value, or say Status(…) of the error that it is to show");

    public static Mistake BrokenBody(ApiRoute route, RouteExample example, IReadOnlyList<Failure> failures) => Of(
        route, example, $"has a body that breaks its declaration: {SchemaMistakes.Described(failures)}",
        "change the body, or say Status(…) of the error that it is to show");

    public static Mistake UndeclaredStatus(ApiRoute route, RouteExample example, IEnumerable<int> declared) => Of(
        route, example, $"answers with the status {example.Status}, which it does not declare",
        $"declare it with Status({example.Status}), or use one of {string.Join(", ", declared.Distinct().Order())}");

    public static Mistake AnsweredTwice(ApiRoute route, RouteExample example) => Of(
        route, example, "tells its answer as a whole and by keys", "say either Answers(…) or Render(…)");

    public static Mistake ProblemBesideBody(ApiRoute route, RouteExample example) => Of(
        route, example, $"answers with a problem, and the status {example.Status} with a body of its own", "leave Problem(…) out, or use the status of an error");

    public static Mistake BodyOfProblem(ApiRoute route, RouteExample example) => Of(
        route, example, $"tells the body of the status {example.Status}, which is a problem", "say what is wrong with Problem(…), or nothing");

    public static Mistake BodyOfNone(ApiRoute route, RouteExample example) => Of(
        route, example, $"tells a body of the status {example.Status}, which has none", "leave it out, or declare what the status answers");

    public static Mistake NoText(ApiRoute route, RouteExample example, Response response) => Of(
        route, example, response.Kind is BodyKind.Events
            ? $"tells a body of the status {response.Status}, which is a stream of events"
            : $"answers the status {response.Status} with something else than text",
        response.Kind is BodyKind.Events ? "leave it out" : "give the text of the body: Answers(\"…\")");

    public static Mistake UndeclaredKey(ApiRoute route, RouteExample example, string key, IReadOnlyList<string> exposed) => Of(
        route, example, $"renders '{key}', which the status {example.Status} does not expose",
        Near(NearMiss.Of(key, exposed), exposed.Count == 0 ? "leave it out" : $"render one of {string.Join(", ", exposed.Select(e => $"'{e}'"))}"));

    public static Mistake KeysOfWhole(ApiRoute route, RouteExample example) => Of(
        route, example, $"tells the body of the status {example.Status} by keys, and it is one value", "say Answers(…)");

    public static Mistake BrokenAnswer(ApiRoute route, RouteExample example, IReadOnlyList<Failure> failures) => Of(
        route, example, $"has an answer that breaks the declaration of the status {example.Status}: {SchemaMistakes.Described(failures)}",
        "change the answer or the schema");

    public static Mistake UndeclaredHeader(ApiRoute route, RouteExample example, string name) => Of(
        route, example, $"answers with the header '{name}', which the status {example.Status} does not have",
        $"leave it out, or declare it with StatusHeader({example.Status}, \"{name}\")");

    public static Mistake BrokenHeader(ApiRoute route, RouteExample example, ExampleValue header, IReadOnlyList<Failure> failures) => Of(
        route, example, $"gives the header '{header.Name}' a value that breaks its declaration: {SchemaMistakes.Described(failures)}", "change the value or the schema");

    public static Mistake UnshownMember(ApiRoute route, RouteExample example, string what, (string Name, string? Near) unshown) => Of(
        route, example, $"{what} member '{unshown.Name}', which the declaration does not show", Near(unshown.Near, "leave it out, or declare it"));

    public static string PlaceOf(Input input) => input.Place switch
    {
        InputPlace.Path => "path parameter",
        InputPlace.Query => "query parameter",
        InputPlace.Header => "header",
        InputPlace.Cookie => "cookie",
        InputPlace.Form when input.File is not null => "file",
        InputPlace.Form => "field",
        _ => "body property",
    };

    static Mistake Of(ApiRoute route, RouteExample example, string problem, string remedy) =>
        new(route.Name, $"has the example '{example.Name}', which {problem}", remedy, example.Origin);

    static string Near(string? near, string otherwise) => near is null ? otherwise : $"did you mean '{near}'? Else {otherwise}";

    static string Word(Input input) => input.Place switch
    {
        InputPlace.Body => "Property",
        InputPlace.Form when input.File is not null => "File",
        _ => input.Place.ToString(),
    };
}
