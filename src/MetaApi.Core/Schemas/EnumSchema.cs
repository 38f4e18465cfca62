using MetaApi.Schemas;

namespace MetaApi;

/// <summary>One of the names of a CLR enum: those in C#, or those of <see cref="System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute"/>.</summary>
public sealed record EnumSchema : Schema, ISchemaWords<EnumSchema>
{
    internal EnumSchema(Type type)
    {
        EnumType = type;
        if (EnumNames.Of(type).GroupBy(name => name).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException(
                $"The enum {ClrName.Of(type)} has the name '{twice.Key}' twice on the wire; change one of its [JsonStringEnumMemberName].", nameof(type));
    }

    /// <summary>The CLR enum.</summary>
    public Type EnumType { get; }

    internal override string TypeName => "string";
}
