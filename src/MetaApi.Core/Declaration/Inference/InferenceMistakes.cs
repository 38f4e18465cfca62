using MetaApi.Schemas;

namespace MetaApi.Declaration.Inference;

/// <summary>What can be wrong with a class that an entity is inferred from, in words.</summary>
internal static class InferenceMistakes
{
    public static Mistake NoSchema(EntityDefinition entity, InferredMember member, Fault fault) => new(
        Place(entity), $"has a property '{member.Declared.Name}' {fault.Problem}",
        $"{fault.Hint}give it one with e.Property(x => x.{member.Declared.Name}, schema) or leave it out with e.Ignore(x => x.{member.Declared.Name})",
        entity.Origin);

    public static Mistake BadAttribute(EntityDefinition entity, InferredMember member, string problem) => new(
        Place(entity), $"has an attribute on the property '{member.Declared.Name}' that cannot be used: {problem.TrimEnd('.')}",
        "correct the attribute", entity.Origin);

    static string Place(EntityDefinition entity) => $"Entity '{entity.Name}'";
}
