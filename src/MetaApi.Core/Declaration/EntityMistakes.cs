using System.Linq.Expressions;
using MetaApi.Schemas;

namespace MetaApi.Declaration;

/// <summary>What can be wrong with the declaration of an entity, in words.</summary>
internal static class EntityMistakes
{
    public static Mistake NoImpliedSchema(string entity, Expression member, Origin origin) => new(
        Place(entity), $"has a property '{Name(member)}' of type {ClrName.Of(member.Type)}, which implies no schema",
        $"give it one: Property(x => x.{Name(member)}, SomeEntity)", origin);

    public static Mistake SchemaDoesNotFit(string entity, Expression member, Schema schema, Origin origin) => new(
        Place(entity), $"reads {Article(schema)} into the property '{Name(member)}' of type {ClrName.Of(member.Type)}",
        "change the schema or the property's type, so that the one fits into the other", origin);

    public static Mistake NotAProperty(string entity, LambdaExpression lambda, Origin origin) => new(
        Place(entity), $"names no property with '{lambda}'", "name a property of the type itself, as in x => x.Title", origin);

    public static Mistake RuleOfUnknown(string place, string name, Origin origin) => new(
        place, $"has a rule about the member '{name}', which it does not declare", "name a declared one, or remove the rule", origin);

    public static Mistake MergedFromElsewhere(string place, Property property, Type type, Origin origin) => new(
        place, $"takes over the property '{property.Name}' of {ClrName.Of(property.Member!.DeclaringType!)}, which {ClrName.Of(type)} does not have",
        "merge an entity of a base type, or declare the property", origin);

    public static string Place(string entity) => $"Entity '{entity}'";

    static string Name(Expression member) => (member as MemberExpression)?.Member.Name ?? member.ToString();

    static string Article(Schema schema) => (schema.TypeName is "any" ? "any value" : schema.TypeName) switch
    {
        "any value" => "any value",
        ['a' or 'e' or 'i' or 'o', ..] name => "an " + name,
        var name => "a " + name,
    };
}
