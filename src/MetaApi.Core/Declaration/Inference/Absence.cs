using System.Collections;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using MetaApi.Schemas;
using MetaApi.Schemas.Checking;

namespace MetaApi.Declaration.Inference;

/// <summary>Whether a property must be there, and what takes its place where it need not be.</summary>
internal static class Absence
{
    public static bool CanBeRead(InferredMember member) => member.Parameter is not null || member.Bound.SetMethod is { IsPublic: true };

    public static bool IsNullable(InferredMember member) =>
        member.IsNullable && SelfJudgement.Accepts(member, null);

    public static Property Say(Property property, InferredMember member, InitialValues initial)
    {
        var isCertain = !property.Schema.IsNullable && !member.MayBeMissing;
        if (property.OnlyAt is Stage.Render)
            return property with { IsRequired = isCertain, AllowsEmpty = true };
        if (IsDemanded(member))
            return property with { IsRequired = true, AllowsEmpty = true };
        if (Substitute(member, initial) is not { } substitute || !SelfJudgement.Accepts(member, substitute.Value))
            return property with { IsRequired = isCertain, AllowsEmpty = true };
        return substitute.IsConstant && CanBeLiteral(property.Schema, substitute.Value)
            ? property with { Schema = property.Schema.Default(substitute.Value) }
            : property;
    }

    static bool IsDemanded(InferredMember member) =>
        member.Has<RequiredAttribute>() || member.Has<RequiredMemberAttribute>() || member.Has<JsonRequiredAttribute>();

    /// <summary>What the property has where nothing was sent; null when that is nothing worth having.</summary>
    static Substitute? Substitute(InferredMember member, InitialValues initial) =>
        member.Find<DefaultValueAttribute>() is { } said ? new(said.Value, IsConstant: true)
        : member.Parameter is { HasDefaultValue: true } parameter ? new(ClrShape.DefaultOf(parameter), IsConstant: true)
        : member.Parameter is null ? initial.Of(member.Bound)
        : null;

    static bool CanBeLiteral(Schema schema, object? value) => value switch
    {
        null => false,
        string or bool or TimeSpan => Fits(schema, value),
        double number => double.IsFinite(number) && Fits(schema, value),
        float number => float.IsFinite(number) && Fits(schema, value),
        Enum => Enum.IsDefined(value.GetType(), value) && Fits(schema, value),
        IConvertible and not (char or DateTime) => Fits(schema, value),
        IEnumerable items and not byte[] => schema is ArraySchema array && items.Cast<object?>().All(item => CanBeLiteral(array.Items, item)),
        _ => false,
    };

    static bool Fits(Schema schema, object value) => SchemaCheck.Takes(schema, new(value));
}
