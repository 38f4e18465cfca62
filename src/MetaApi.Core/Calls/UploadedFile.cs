using MetaApi.Calls;

namespace MetaApi;

/// <summary>A file of a form, or one that is the whole body, while it arrives. It is good until the next one is asked for, and until the call is over.</summary>
public sealed class UploadedFile
{
    internal UploadedFile(string field, string name, string mediaType, Stream content) =>
        (Field, Name, MediaType, Content) = (field, name, mediaType, content);

    /// <summary>The name of the input that it is a file of.</summary>
    public string Field { get; }

    /// <summary>The name that the client gave it: any text, empty when it gave none. It is data and must not become a path.</summary>
    public string Name { get; }

    /// <summary>
    /// The name without what is dangerous in it: the last part of a path, without control characters and marks that turn its direction, no device of
    /// Windows, no hidden file, and at most 200 bytes of UTF-8; <c>file</c> when nothing is left. Two files can have the same.
    /// </summary>
    public string SafeName => Calls.SafeName.Of(Name);

    /// <summary>What its content says it is: the allowed media type whose signature it has; where all are allowed, a known one or <c>application/octet-stream</c>.</summary>
    public string MediaType { get; }

    /// <summary>
    /// Its bytes as they arrive, read once and asynchronously. Its end comes when what follows in the form has been seen to be sound; what breaks the
    /// declaration is thrown as <see cref="ParameterInvalidException"/>, which needs no catching.
    /// </summary>
    public Stream Content { get; }

    /// <summary>Copies what is unread of it.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="cancelled">Ends it early; <see cref="Call.Cancelled"/> as a rule.</param>
    /// <exception cref="ParameterInvalidException">The file, or what follows in the form, breaks its declaration.</exception>
    public Task CopyToAsync(Stream target, CancellationToken cancelled) => Content.CopyToAsync(target, cancelled);
}
