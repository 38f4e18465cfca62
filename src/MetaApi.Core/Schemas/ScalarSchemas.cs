namespace MetaApi;

/// <summary>True or false.</summary>
public sealed record BooleanSchema : Schema
{
    internal BooleanSchema() { }

    internal override string TypeName => "boolean";
}

/// <summary>A day of the calendar (RFC 3339 full-date). Without a CLR type it is a <see cref="DateOnly"/>.</summary>
public sealed record DateSchema : Schema
{
    internal DateSchema() { }

    internal override string TypeName => "string";
}

/// <summary>A moment with its offset (RFC 3339 date-time). Without a CLR type it is a <see cref="DateTimeOffset"/>.</summary>
public sealed record DateTimeSchema : Schema
{
    internal DateTimeSchema() { }

    internal override string TypeName => "string";
}

/// <summary>Any JSON value.</summary>
public sealed record AnySchema : Schema
{
    internal AnySchema() { }

    internal override string TypeName => "any";
}

/// <summary>One of the names of a CLR enum.</summary>
public sealed record EnumSchema : Schema
{
    internal EnumSchema(Type type) => EnumType = type;

    /// <summary>The CLR enum.</summary>
    public Type EnumType { get; }

    internal override string TypeName => "string";
}
