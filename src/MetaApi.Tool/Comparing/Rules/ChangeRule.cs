namespace MetaApi.Tool.Comparing.Rules;

/// <summary>A kind of change, and what it means for clients.</summary>
/// <param name="Id">Its stable name, by which waivers name it.</param>
/// <param name="Meaning">What has changed, in a sentence.</param>
/// <param name="Request">Its class for what the API takes.</param>
/// <param name="Response">Its class for what the API gives.</param>
internal sealed record ChangeRule(string Id, string Meaning, ChangeClass Request, ChangeClass Response)
{
    const string Nothing = "Nothing.";

    /// <summary>What to do about it, where it is not safe.</summary>
    public string Remedy { get; init; } = Nothing;

    /// <summary>A rule for what has no direction.</summary>
    public static ChangeRule Always(string id, string meaning, ChangeClass both) => new(id, meaning, both, both);

    /// <summary>A value may be less than before: a client that sends it is refused, a client that reads it is not.</summary>
    public static ChangeRule Narrowing(string id, string meaning) => new(id, meaning, ChangeClass.Breaking, ChangeClass.Safe)
    {
        Remedy = "Go on taking what was taken before, or serve the change as a new version.",
    };

    /// <summary>A value may be more than before: a client that reads it may not know what to do.</summary>
    public static ChangeRule Widening(string id, string meaning, ChangeClass response = ChangeClass.Risky) => new(id, meaning, ChangeClass.Safe, response)
    {
        Remedy = "Go on giving what was promised to clients that do not ask for more, or tell them before.",
    };

    public ChangeClass For(Direction direction) => direction is Direction.Request ? Request : Response;
}
