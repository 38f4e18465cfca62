namespace MetaApi.Model;

/// <summary>The order in which policies have their turn in a call: what is cheap to refuse comes first, what holds something back comes last.</summary>
internal enum PolicyOrder
{
    /// <summary>Headers that every answer carries, refusals too.</summary>
    Announcement,

    /// <summary>What is counted before it is known who calls.</summary>
    ConnectionLimit,

    /// <summary>Who calls, and whether they may.</summary>
    Security,

    /// <summary>What is counted by caller.</summary>
    CallerLimit,

    /// <summary>From here on behind the inputs: an answer that was given before.</summary>
    Repetition,

    /// <summary>How many run at once. Nothing is held while a body arrives, but for files, which arrive while the code runs.</summary>
    Concurrency,

    /// <summary>Which version the request is about.</summary>
    Precondition,
}
