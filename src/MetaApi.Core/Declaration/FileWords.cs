namespace MetaApi;

/// <summary>The words that describe the files of one input.</summary>
/// <typeparam name="TSelf">The builder, so that words chain.</typeparam>
public abstract class FileWords<TSelf> where TSelf : FileWords<TSelf>
{
    private protected FileWords(FileRules rules) => Rules = rules;

    internal FileRules Rules { get; private protected set; }

    TSelf Self => (TSelf)this;

    /// <summary>Limits the bytes of each file; one with more is refused where it goes beyond, with 400, or with 413 where it is the whole body. <see cref="ApiLimits.FileBytes"/> by default.</summary>
    /// <param name="most">The most bytes.</param>
    public TSelf MaxBytes(long most) => Say(Rules with { MaxBytes = most });

    /// <summary>
    /// Allows only files whose content is of certain media types, which is told by the bytes they begin with. All are allowed by default. Documents of
    /// Office, and Java's archives, are known as archives: each of them is taken for another, and so is <c>application/zip</c>.
    /// </summary>
    /// <param name="types">Media types, such as <c>image/png</c>, or ranges of known ones, such as <c>image/*</c>. They are tried in this order.</param>
    public TSelf MediaTypes(params ReadOnlySpan<string> types)
    {
        foreach (var type in types)
            ArgumentException.ThrowIfNullOrEmpty(type);
        return Say(Rules with { MediaTypes = [.. Rules.MediaTypes, .. types] });
    }

    /// <summary>Allows files that have a signature, for a media type that is not known, or that is to be told by more.</summary>
    /// <param name="signature">The signature; it takes the place of the known one of its media type.</param>
    public TSelf Signature(FileSignature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        return Say(Rules with { Signatures = [.. Rules.Signatures, signature] });
    }

    /// <summary>Says what the files are for, in the document.</summary>
    /// <param name="text">The text, in Markdown.</param>
    public TSelf Description(string text) => Say(Rules with { Description = text });

    private protected TSelf Say(FileRules rules)
    {
        Rules = rules;
        return Self;
    }
}
