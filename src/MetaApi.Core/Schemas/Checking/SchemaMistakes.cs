using System.Collections;
using System.Globalization;

namespace MetaApi.Schemas.Checking;

/// <summary>What can be wrong with a schema, in words.</summary>
internal static class SchemaMistakes
{
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

    public static Mistake UselessLock(Spot at, Entity entity, Scope scope)
    {
        var asked = string.Join(", ", entity.Definition.Whole.MentionedScopes.Select(s => $"'{s.Name}'").Order(StringComparer.Ordinal));
        var remedy = asked.Length == 0 ? "remove the lock" : $"lock it to what is asked for, which is {asked}, and remember that two scopes of one name are two";
        return new(at.Place, $"locks {at.What} to the scope '{scope.Name}', which nothing in '{entity.Name}' asks for", remedy, at.Origin);
    }

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

    public static Mistake BadText(Spot at, string code, (string Problem, string Remedy) text) => new(
        at.Place, $"has a message for '{code}' on {at.What} that {text.Problem}", text.Remedy, at.Origin);

    public static Mistake SecretShown(Spot at, string kind) => new(
        at.Place, $"gives {kind} of {at.What}, which is secret", $"remove the {kind.Split(' ')[1]}, or Secret()", at.Origin);

    public static Mistake CodeOnNames(Spot at) => new(
        at.Place, $"has code or messages on the names in {at.What}, where only rules hold", "say it of the map as a whole", at.Origin);

    public static Mistake PartWithWords(Spot at, Schema part) => new(
        at.Place, $"puts {at.What} together from '{(part as Entity)?.Name ?? part.TypeName}', which has locks, coercion or a word about undeclared members of its own",
        "say these of the whole", at.Origin);

    public static Mistake TooFewAlternatives(Spot at) => new(
        at.Place, $"has {at.What} with fewer than two alternatives", "name two schemas or more, or use the one", at.Origin);

    public static Mistake NoObject(Spot at, Schema part) => new(
        at.Place, $"puts {at.What} together from parts of which one is of the type '{part.TypeName}'",
        "name entities and unnamed objects only", at.Origin);

    public static Mistake NotToldApart(Spot at, string member) => new(
        at.Place, $"tells the alternatives of {at.What} apart by '{member}', which is not a required constant of its own in each",
        $"declare Const(\"{member}\", …) in each alternative, every one with another text", at.Origin);

    public static Mistake NoConversion(Spot at, Type type) => new(
        at.Place, $"converts {at.What} to {ClrName.Of(type)}, which has no constructor for it or no way back",
        "give both ways: As(read, write)", at.Origin);

    public static Mistake ConversionDoesNotFit(Spot at, Type wire) => new(
        at.Place, $"converts {at.What} from {ClrName.Of(wire)}, which its values never are", "convert from a type that fits the schema", at.Origin);

    public static Mistake StepDoesNotFit(Spot at, Type type) => new(
        at.Place, $"has code on {at.What} for values of type {ClrName.Of(type)}, which they never are",
        "write it for a type that fits the schema", at.Origin);

    public static Mistake AfterOfParts(Spot at, Type type) => new(
        at.Place, $"changes {at.What} of type {ClrName.Of(type)} after it was rendered, when it is plain dictionaries and lists",
        "write After for object, or for Stage.Param only", at.Origin);

    public static Mistake FunctionOfAnother(string place, Property property, Type owner) => new(
        place, $"asks objects of type {ClrName.Of(owner)} about '{property.Name}', which it does not have",
        "declare the property here with Value(…) or If(…) of its own", property.Origin);

    public static Mistake NullWhereNoneFits(string place, Property property) => new(
        place, $"allows null for '{property.Name}', whose type {ClrName.Of(property.ClrType)} cannot hold it",
        "make the type nullable, or remove Nullable()", property.Origin);

    public static Mistake NameTwice(string place, string name, Origin origin) => new(
        place, $"has two properties named '{name}' at the same time", "give one of them another name", origin);
}
