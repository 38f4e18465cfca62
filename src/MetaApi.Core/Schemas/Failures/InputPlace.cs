namespace MetaApi;

/// <summary>Where an input came from.</summary>
public enum InputPlace
{
    /// <summary>A capture of the route's path.</summary>
    Path,

    /// <summary>The query string.</summary>
    Query,

    /// <summary>A request header.</summary>
    Header,

    /// <summary>A cookie.</summary>
    Cookie,

    /// <summary>The request body.</summary>
    Body,

    /// <summary>A field or a file of a form, which is the body then.</summary>
    Form,
}
