namespace MetaApi;

/// <summary>How the body of an answer comes about.</summary>
public enum BodyKind
{
    /// <summary>It is rendered by its schema, or is a problem, or there is none.</summary>
    Rendered,

    /// <summary>A text that is sent as it is.</summary>
    Text,

    /// <summary>Bytes that are made while they are sent.</summary>
    Stream,

    /// <summary>A file, of which a client may ask for a part, or whether it has changed.</summary>
    File,

    /// <summary>Server-sent events, each rendered by its schema.</summary>
    Events,
}
