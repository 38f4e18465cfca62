using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MetaApi.Schemas;

/// <summary>What a CLR property says of itself.</summary>
internal static class MemberFacts
{
    public static string WireName(PropertyInfo member) =>
        member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(member.Name);

    public static bool IsNullable(PropertyInfo member) => ClrTypes.OptionalOf(member.PropertyType) is { } sent
        ? Nullable.GetUnderlyingType(sent) is not null || new NullabilityInfoContext().Create(member).GenericTypeArguments[0].ReadState is NullabilityState.Nullable
        : new NullabilityInfoContext().Create(member).ReadState is NullabilityState.Nullable;
}
