using MetaApi.Schemas;

namespace MetaApi.Declaration.Inference;

/// <summary>Why a type has no schema of its own, as the rest of a sentence about a property.</summary>
/// <param name="Problem">What is wrong with the type.</param>
/// <param name="Hint">What can be done to the type; empty when nothing can.</param>
internal sealed record Fault(string Problem, string Hint)
{
    /// <summary>The fault as a sentence about a value of a type.</summary>
    public string About(Type type) => $"{ClrName.Of(type)} is or holds a value {Problem}{(Hint.Length == 0 ? "" : "; " + Hint.TrimEnd(',', ' '))}.";

    public static Fault NothingImplied(Type type) => new($"of type {ClrName.Of(type)}, which implies no schema", "");

    public static Fault Struct(Type type) => new($"of the struct {ClrName.Of(type)}, which implies no schema", "make it a class or record, ");

    public static Fault Unnamed(Type type, Type derived) => new(
        $"of type {ClrName.Of(type)}, whose derived type {ClrName.Of(derived)} has no text to tell it by",
        $"write [JsonDerivedType(typeof({ClrName.Of(derived)}), \"…\")], ");
}
