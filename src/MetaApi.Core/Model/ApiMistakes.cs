using System.Collections;
using System.Globalization;
using MetaApi.Schemas;

namespace MetaApi.Model;

/// <summary>What can be wrong with an API, in words.</summary>
internal static class ApiMistakes
{
    public static Mistake Duplicate(ApiRoute route, ApiRoute first) => new(
        route.Name, $"is the same route as {first.Name} at {first.Origin}",
        "remove one of them, or give it another path or method", route.Origin);

    public static Mistake NoAction(ApiRoute route) => new(
        route.Name, "has no action", "call Action(…) in its block", route.Origin);

    public static Mistake MisplacedInput(ApiRoute route, Input input) => new(
        route.Name, $"reads '{input.Name}' from the {Place(input)}, which cannot hold {Kind(input)}",
        input.Place is InputPlace.Path
            ? "give it the schema of one text, number, date or name"
            : "declare it with Property(…), as a part of the body", input.Origin);

    public static Mistake BodyTwice(ApiRoute route, Input property) => new(
        route.Name, $"declares a whole body with Body(…) and a property '{property.Name}' of it",
        "put the property into the body's schema, or declare all of the body by properties", property.Origin);

    public static Mistake UnknownStatus(ApiRoute route, Response response) => new(
        route.Name, $"declares the status {response.Status}, which no reply can have", "use a status from 200 to 599", response.Origin);

    public static Mistake StatusWithBody(ApiRoute route, Response response) => new(
        route.Name, $"declares a body for the status {response.Status}, which never has one",
        "declare it without a body, or use 200", response.Origin);

    public static Mistake UndeclaredKey(ApiRoute route, string key, IReadOnlyList<string> declared) => new(
        route.Name, $"renders '{key}', which no status of it exposes",
        declared.Count == 0
            ? $"declare it: Status(200, s => s.Expose(\"{key}\", …))"
            : $"render one of {Listed(declared)}, or expose '{key}'", route.Origin);

    public static Mistake BadOption(ApiModel model, string option, long value, string remedy) => new(
        $"The API '{model.Name}'", $"has the option {option} set to {value}", remedy, model.Origin);

    public static Mistake Contradiction(Spot at, string least, string most) => new(
        at.Place, $"has a '{least}' above the '{most}' on {at.What}, so that no value fits", "swap or change the limits", at.Origin);

    public static Mistake Misfit(Spot at, string keyword) => new(
        at.Place, $"has the rule '{keyword}' on {at.What}, which it does not apply to", "remove the rule, or change the type", at.Origin);

    public static Mistake BadRule(Spot at, (string Problem, string Remedy) rule) => new(
        at.Place, $"has a rule on {at.What} that {rule.Problem}", rule.Remedy, at.Origin);

    public static Mistake BadLiteral(Spot at, string kind, IReadOnlyList<Failure> failures) => new(
        at.Place, $"gives {at.What} {kind} that breaks its own schema: {Described(failures)}",
        $"change the {kind.Split(' ')[1]} or the schema", at.Origin);

    public static Mistake CannotBeMade(string entity, Type type, Origin origin) => new(
        entity, $"is read into {ClrName.Of(type)}, which {(type.IsAbstract ? "is abstract" : "has no public constructor")}",
        type.IsAbstract
            ? "declare the entity over a type that can be made, or use it in answers only"
            : "give the type a public constructor, or use the entity in answers only", origin);

    public static Mistake CannotBeSet(string entity, Property property, Origin origin) => new(
        entity, $"reads '{property.Name}' into a property without a public setter or constructor parameter",
        "give it one, or make it RenderOnly()", origin);

    public static Mistake SameName(string entity, Origin first, Origin origin) => new(
        entity, $"has the name of another entity, declared at {first}", "give one of them another name", origin);

    public static string Described(IReadOnlyList<Failure> failures) => string.Join(", ", failures.Select(Described));

    static string Described(Failure failure)
    {
        var figures = string.Join(", ", failure.Parameters.Select(p => $"{p.Key} {Figure(p.Value)}"));
        var rule = figures.Length == 0 ? failure.Code : $"{failure.Code} ({figures})";
        return failure.Pointer.Length == 0 ? rule : $"{rule} at '{failure.Pointer}'";
    }

    static string Figure(object value) => value is IEnumerable values and not string
        ? string.Join(", ", values.Cast<object>().Select(v => $"'{v}'"))
        : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    static string Listed(IReadOnlyList<string> names) => string.Join(", ", names.Select(n => $"'{n}'"));

    static string Place(Input input) => input.Place.ToString().ToLowerInvariant();

    static string Kind(Input input) => input switch
    {
        { Place: InputPlace.Query, Schema: ArraySchema list } => "a list of " + Kind(list.Items, "lists", "values of undeclared structure", "objects"),
        _ => Kind(input.Schema, "a list", "a value of undeclared structure", "an object"),
    };

    static string Kind(Schema schema, string list, string any, string other) =>
        schema is ArraySchema ? list : schema is AnySchema or RuleSchema ? any : other;
}
