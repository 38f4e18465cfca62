namespace MetaApi;

/// <summary>What a part of a route is.</summary>
public enum ExplainedKind
{
    /// <summary>The summary of one line.</summary>
    Title,

    /// <summary>The longer text.</summary>
    Description,

    /// <summary>The groups of the document.</summary>
    Tags,

    /// <summary>The documents that tell of the route, where not all do.</summary>
    Documents,

    /// <summary>A path, query, header or cookie parameter, or a property of the body.</summary>
    Parameter,

    /// <summary>The body that is one value.</summary>
    Body,

    /// <summary>An answer.</summary>
    Response,

    /// <summary>A header of answers.</summary>
    Header,

    /// <summary>A scope that every reading and rendering provides, or that a single rendering may.</summary>
    Scope,

    /// <summary>What the framework does by itself: security, limits, deprecation and the like.</summary>
    Policy,

    /// <summary>Code around the action.</summary>
    Hook,

    /// <summary>A handler of errors.</summary>
    Rescue,

    /// <summary>A class that is made for each call and shared by the code below its node.</summary>
    Shared,

    /// <summary>What holds for reading and answering: coercion, limits, messages and the like.</summary>
    Setting,
}
