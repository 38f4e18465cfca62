using MetaApi.Calls.Headers;

namespace MetaApi.Calls;

/// <summary>One range of an <c>Accept</c> header: <c>text/*;q=0.5</c>.</summary>
internal readonly ref struct AcceptedRange
{
    public ReadOnlySpan<char> Type { get; private init; }

    public ReadOnlySpan<char> Subtype { get; private init; }

    /// <summary>Whether it says what is not taken: its weight is 0.</summary>
    public bool Excludes { get; private init; }

    /// <summary>Whether it is about variants of the type only, such as one charset.</summary>
    public bool HasParameters { get; private init; }

    public bool IsAny => Type is "*";

    public bool IsOpen => Subtype is "*";

    /// <summary>Takes the first range of what is left of a header.</summary>
    /// <param name="rest">What is left; empty at the end.</param>
    /// <param name="range">The range, if it is one.</param>
    /// <returns>Whether it follows the grammar; if not, it is passed over.</returns>
    public static bool TryTake(ref ReadOnlySpan<char> rest, out AcceptedRange range)
    {
        var parameters = TakeUntil(',', ref rest);
        var essence = TakeUntil(';', ref parameters).Trim(" \t");
        var slash = essence.IndexOf('/');
        range = new() { Type = slash < 0 ? default : essence[..slash], Subtype = slash < 0 ? default : essence[(slash + 1)..] };
        if (!HttpToken.Is(range.Type) || !HttpToken.Is(range.Subtype) || (range.IsAny && !range.IsOpen))
            return false;
        return range.TryWith(parameters, out range);
    }

    bool TryWith(ReadOnlySpan<char> parameters, out AcceptedRange range)
    {
        var (excludes, hasParameters) = (false, false);
        while (!parameters.IsEmpty)
        {
            var parameter = TakeUntil(';', ref parameters).Trim(" \t");
            if (!parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase))
                hasParameters |= !parameter.IsEmpty;
            else if (IsWeight(parameter[2..]))
                excludes = parameter[2..].IndexOfAnyInRange('1', '9') < 0;
            else
            {
                range = default;
                return false;
            }
        }
        range = new() { Type = Type, Subtype = Subtype, Excludes = excludes, HasParameters = hasParameters };
        return true;
    }

    /// <summary>A number from 0 to 1 with at most three digits behind the point.</summary>
    static bool IsWeight(ReadOnlySpan<char> text) => text is ['0' or '1', .. var fraction]
        && (fraction is [] or ['.'] || (fraction is ['.', .. { Length: <= 3 } digits] && !digits.ContainsAnyExceptInRange('0', text[0] is '1' ? '0' : '9')));

    /// <summary>Takes what stands before a separator, or all; separators in quotes are none.</summary>
    static ReadOnlySpan<char> TakeUntil(char separator, scoped ref ReadOnlySpan<char> rest)
    {
        var isQuoted = false;
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] == '"')
                isQuoted = !isQuoted;
            else if (rest[i] == '\\' && isQuoted)
                i++;
            else if (rest[i] == separator && !isQuoted)
                return Taken(i, 1, ref rest);
        }
        return Taken(rest.Length, 0, ref rest);
    }

    static ReadOnlySpan<char> Taken(int length, int separator, scoped ref ReadOnlySpan<char> rest)
    {
        var taken = rest[..length];
        rest = rest[(length + separator)..];
        return taken;
    }
}
