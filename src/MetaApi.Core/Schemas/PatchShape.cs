namespace MetaApi.Schemas;

/// <summary>The shape of a change to an object (RFC 7396): all that can be sent, nothing of it required, and null to remove what is optional.</summary>
/// <remarks>What is missing in an <see cref="Optional{T}"/> is not null, so null removes none.</remarks>
internal static class PatchShape
{
    public static ObjectShape Of(ObjectShape shape) => shape with
    {
        Properties = [.. shape.Properties.Select(p => p.At(Stage.Param)).Where(p => p.OnlyAt is not Stage.Render && p.Computed is null).Select(Of)],
        Rules = [.. shape.Rules.Where(r => r.Kind is MemberRuleKind.Exclusive)],
        Steps = [],
    };

    static Property Of(Property property)
    {
        var inside = Inside(property.Judged) with { Default = null, DefaultMaker = null };
        var isRemovable = property.Schema.IsNullable || (!property.IsRequired && ClrTypes.OptionalOf(property.ClrType) is null);
        var type = inside is Entity entity ? ClrTypes.Natural(entity) : property.ClrType;
        return property with
        {
            Schema = isRemovable ? inside with { IsNullable = true } : inside,
            IsRequired = false,
            OnlyAt = null,
            Condition = null,
            ForParam = null,
            ForRender = null,
            SaidForParam = null,
            SaidForRender = null,
            Judges = [],
            ClrType = isRemovable ? WithNull(type) : type,
        };
    }

    static Schema Inside(Schema schema) => schema switch
    {
        Entity entity => entity.Patch() with { IsNullable = entity.IsNullable },
        ObjectSchema inline => inline with { Shape = Of(inline.Shape) },
        _ => schema,
    };

    static Type WithNull(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null && ClrTypes.OptionalOf(type) is null
        ? typeof(Nullable<>).MakeGenericType(type)
        : type;
}
