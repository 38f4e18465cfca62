using System.Collections.Immutable;
using System.Reflection;
using MetaApi.Schemas;

namespace MetaApi.Declaration.Sharing;

/// <summary>What can be wrong with shared helpers, in words.</summary>
internal static class SharedMistakes
{
    public static Mistake Twice(string place, SharedDeclaration again, Origin first) => new(
        place, $"shares {Name(again)} twice, first at {first}", "remove one of them, or declare it in a namespace further in", again.Origin);

    public static Mistake Abstract(string place, SharedDeclaration declared) => new(
        place, $"shares {Name(declared)}, which is abstract", $"say how it is made: Shared<{Name(declared)}>(call => …)", declared.Origin);

    public static Mistake NoConstructor(string place, SharedDeclaration declared) => new(
        place, $"shares {Name(declared)}, which has no public constructor",
        $"give it one, or say how it is made: Shared<{Name(declared)}>(call => …)", declared.Origin);

    public static Mistake NoGreediest(string place, SharedDeclaration declared, int count) => new(
        place, $"shares {Name(declared)}, of which the constructor with the most parameters is taken, and more than one has {count}",
        $"leave it one, or say how it is made: Shared<{Name(declared)}>(call => …)", declared.Origin);

    public static Mistake NothingFor(string place, SharedDeclaration declared, ParameterInfo parameter) => new(
        place, $"shares {Name(declared)}, whose constructor takes '{parameter.Name}' of type {ClrName.Of(parameter.ParameterType)}, which is neither the call nor a shared helper nor a service",
        $"give the parameter a default value, or say how it is made: Shared<{Name(declared)}>(call => …)", declared.Origin);

    public static Mistake Circle(string place, ImmutableArray<SharedDeclaration> circle) => new(
        place, $"shares helpers whose constructors take each other: {string.Join(" → ", circle.Append(circle[0]).Select(Name))}",
        "let one of them ask call.Shared when it needs the other", circle[0].Origin);

    static string Name(SharedDeclaration declared) => ClrName.Of(declared.Type);
}
