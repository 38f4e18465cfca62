using System.ComponentModel;
using System.Text.Json.Serialization;
using MetaApi.Schemas;

namespace MetaApi.Declaration.Inference;

/// <summary>Makes a property of an entity of each property of a class.</summary>
internal sealed class PropertyInference(Entity self, InitialValues initial)
{
    readonly WireMembers wire = new(self.Definition);

    public Property Of(InferredMember member)
    {
        try
        {
            var schemas = new SchemaInference(self, member.TakesNullArgument);
            if (schemas.Of(member.ValueType, member.Nullability) is not { } schema)
                return Bare(member, Schema.Any) with { Mistake = InferenceMistakes.NoSchema(self.Definition, member, schemas.Fault!) };
            var property = Bare(member, schema with { IsNullable = Absence.IsNullable(member) });
            return Absence.Say(new Annotations(member, wire).Say(property), member, initial);
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or InvalidCastException or ArgumentException or FormatException or NotSupportedException)
        {
            return Bare(member, Schema.Any) with { Mistake = InferenceMistakes.BadAttribute(self.Definition, member, wrong.Message) };
        }
    }

    Property Bare(InferredMember member, Schema schema)
    {
        var isReadOnly = member.Find<ReadOnlyAttribute>() is { IsReadOnly: true };
        return new(member.WireName, schema)
        {
            Member = member.Bound,
            Origin = self.Definition.Origin,
            IsReadOnly = isReadOnly,
            OnlyAt = OnlyAt(member, isReadOnly),
        };
    }

    static Stage? OnlyAt(InferredMember member, bool isReadOnly) => member.Find<JsonIgnoreAttribute>()?.Condition switch
    {
        JsonIgnoreCondition.WhenWriting => Stage.Param,
        JsonIgnoreCondition.WhenReading => Stage.Render,
        _ => isReadOnly || Absence.CanBeRead(member) ? null : Stage.Render,
    };
}
