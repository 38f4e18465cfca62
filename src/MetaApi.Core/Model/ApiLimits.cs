using System.Collections.Immutable;

namespace MetaApi;

/// <summary>What a request may cost; whatever goes beyond is refused in bounded time and memory.</summary>
public sealed record ApiLimits
{
    internal static ApiLimits Default { get; } = new();

    /// <summary>Each limit by its name.</summary>
    internal static ImmutableArray<(string Name, Func<ApiLimits, long> Of, bool IsDepth)> All { get; } =
    [
        (nameof(BodyBytes), l => l.BodyBytes, false),
        (nameof(JsonDepth), l => l.JsonDepth, true),
        (nameof(JsonNodes), l => l.JsonNodes, false),
        (nameof(JsonNumberDigits), l => l.JsonNumberDigits, false),
        (nameof(Errors), l => l.Errors, false),
        (nameof(ParameterLength), l => l.ParameterLength, false),
        (nameof(QueryPairs), l => l.QueryPairs, false),
        (nameof(QueryDepth), l => l.QueryDepth, true),
        (nameof(FormBytes), l => l.FormBytes, false),
        (nameof(FileBytes), l => l.FileBytes, false),
        (nameof(FormFields), l => l.FormFields, false),
        (nameof(FieldLength), l => l.FieldLength, false),
    ];

    /// <summary>
    /// How long a call may take, its inputs and its code together, until its reply begins; 30 seconds by default, and <see cref="Timeout.InfiniteTimeSpan"/>
    /// for any time. Then <see cref="Call.Cancelled"/> is cancelled: 408 while the body is awaited, else 503. Ignored by routes that take files.
    /// </summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The most bytes of a body without files, 413 beyond; 1 MiB by default.</summary>
    public long BodyBytes { get; init; } = 1024 * 1024;

    /// <summary>The deepest nesting of a JSON body; 64 by default.</summary>
    public int JsonDepth { get; init; } = 64;

    /// <summary>The most values of a JSON body; 100 000 by default.</summary>
    public int JsonNodes { get; init; } = 100_000;

    /// <summary>The most characters of one JSON number; 400 by default.</summary>
    public int JsonNumberDigits { get; init; } = 400;

    /// <summary>The most errors that one problem lists, 1 to 100; 100 by default.</summary>
    public int Errors { get; init; } = 100;

    /// <summary>The most UTF-16 characters of one path, query, header or cookie parameter; 2 048 by default.</summary>
    public int ParameterLength { get; init; } = 2048;

    /// <summary>The most pairs of a query; 256 by default.</summary>
    public int QueryPairs { get; init; } = 256;

    /// <summary>The most brackets behind a name of the query, which tell of objects; 8 by default.</summary>
    public int QueryDepth { get; init; } = 8;

    /// <summary>
    /// The most bytes of a form with files, 413 beyond; 32 MiB by default. A form is not larger than its files may be together, with
    /// <see cref="BodyBytes"/> for its fields.
    /// </summary>
    public long FormBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>The most bytes of one file of a form, where its declaration says nothing; 10 MiB by default.</summary>
    public long FileBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>The most fields of a form, undeclared ones among them; 256 by default.</summary>
    public int FormFields { get; init; } = 256;

    /// <summary>The most UTF-16 characters of one field of a form; 65 536 by default. All fields together have at most <see cref="BodyBytes"/>.</summary>
    public int FieldLength { get; init; } = 64 * 1024;
}
