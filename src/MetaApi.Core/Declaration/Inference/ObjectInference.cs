using System.ComponentModel;
using System.Reflection;
using MetaApi.Schemas;

namespace MetaApi.Declaration.Inference;

/// <summary>What follows from a class or record: its properties, what it says of itself, and how it judges itself.</summary>
internal static class ObjectInference
{
    public static ObjectShape Of(Entity self)
    {
        var type = self.Definition.ClrType!;
        var initial = InitialValues.Of(type);
        var properties = new PropertyInference(self, initial);
        return new([.. InferredMembers.Of(type).Select(properties.Of)])
        {
            Description = type.GetCustomAttribute<DescriptionAttribute>()?.Description,
            IsDeprecated = type.IsDefined(typeof(ObsoleteAttribute), inherit: false),
            Steps = [.. TypeJudgements.Of(self)],
        };
    }
}
