using System.Text;

namespace MetaApi.Schemas.Reading;

/// <summary>Finds the alternative of a union that a value means, without trying any.</summary>
internal sealed class UnionChoice<TSource, T> where TSource : struct, ITokenSource, allows ref struct
{
    readonly UnionSchema schema;

    readonly UnionAlternative<TSource, T>[] alternatives;

    readonly Discriminator? discriminator;

    readonly byte[] memberName;

    readonly AnyReader<TSource> plain = new();

    public UnionChoice(UnionSchema schema, UnionAlternative<TSource, T>[] alternatives, Discriminator? discriminator)
    {
        (this.schema, this.alternatives, this.discriminator) = (schema, alternatives, discriminator);
        memberName = Encoding.UTF8.GetBytes(discriminator?.Name ?? "");
    }

    /// <summary>Whether it is known which alternative is meant.</summary>
    /// <param name="source">Stands at the value, and stays there.</param>
    /// <param name="context">What readers share.</param>
    /// <param name="chosen">The alternative; null when it is known that none is meant.</param>
    public bool TryFind(ref TSource source, ReadContext context, out UnionAlternative<TSource, T>? chosen)
    {
        if (schema.Chooser is { } choose)
            return Chosen(choose, ref source, context, out chosen);
        if (discriminator is not null && source.Kind is TokenKind.StartObject)
            return ByMember(ref source, context, out chosen);
        return OnlyByKind(source.Kind, context, out chosen);
    }

    bool Chosen(Func<object?, ValueContext, Schema?> choose, ref TSource source, ReadContext context, out UnionAlternative<TSource, T>? chosen)
    {
        source.Share();
        var copy = source;
        var outer = context.Collect(new(1));
        plain.TryRead(ref copy, context, out var value);
        context.Collect(outer);
        context.CountRetries(copy.Values - source.Values + 1, source.Length);
        var wanted = choose(value, context.Surroundings);
        chosen = Array.Find(alternatives, a => a.Schema.Equals(wanted));
        return true;
    }

    bool ByMember(ref TSource source, ReadContext context, out UnionAlternative<TSource, T>? chosen)
    {
        source.Share();
        var copy = source;
        var text = TextOfMember(ref copy);
        var index = -1;
        foreach (var (known, alternative) in discriminator!.Mapping)
            if (known == text)
                index = alternative;
        context.CountRetries(copy.Values - source.Values, source.Length);
        chosen = index < 0 ? null : alternatives[index];
        return true;
    }

    string? TextOfMember(ref TSource copy)
    {
        while (copy.Read() && copy.Kind is TokenKind.Name)
        {
            var isIt = copy.Text.SequenceEqual(memberName);
            copy.Read();
            if (isIt)
                return copy.Kind is TokenKind.String ? Encoding.UTF8.GetString(copy.Text) : null;
            copy.Skip();
        }
        return null;
    }

    bool OnlyByKind(TokenKind kind, ReadContext context, out UnionAlternative<TSource, T>? chosen)
    {
        chosen = null;
        foreach (var alternative in alternatives)
            if (alternative.MayBeginWith(kind, context))
            {
                if (chosen is not null)
                    return false;
                chosen = alternative;
            }
        return true;
    }
}
