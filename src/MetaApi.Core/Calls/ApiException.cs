using System.Collections.Immutable;

namespace MetaApi;

/// <summary>An error that says itself how it is answered. <c>RescueError&lt;Exception&gt;</c> sees no <see cref="ApiException"/>, the user's own included; a handler that names one of its types does.</summary>
public class ApiException : Exception
{
    /// <summary>Makes an error that is answered with a problem.</summary>
    /// <param name="status">The HTTP status code, 400 to 599.</param>
    /// <param name="code">The stable code of the problem; see <see cref="ProblemCodes"/> for the framework's own.</param>
    /// <param name="title">A short sentence about the kind of problem.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no error status.</exception>
    public ApiException(int status, string code, string title) : this(status, code, title, null) { }

    private protected ApiException(int status, string code, string title, Exception? inner) : base(title, inner)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        (Status, Code) = (status, code);
    }

    /// <summary>The HTTP status code.</summary>
    public int Status { get; }

    /// <summary>The stable code of the problem.</summary>
    public string Code { get; }

    /// <summary>The single errors the problem lists; none by default.</summary>
    public virtual IReadOnlyList<Failure> Failures => [];

    /// <summary>The figures of an answer that the framework words, in the caller's language; null where the title is the error's own.</summary>
    internal virtual ImmutableArray<KeyValuePair<string, object>>? StandardFigures => null;

    /// <summary>Whether it is the program's own fault, for the log; refusals of what clients do are not.</summary>
    internal virtual bool IsFault => Status >= 500;

    /// <summary>Whether a transport refuses the request by it, which it may do on any route, so that none declares it.</summary>
    internal virtual bool IsOfTransport => false;

    /// <summary>The message that says what is wrong with the request.</summary>
    internal virtual string DetailCode => Code + ".detail";

    /// <summary>Headers that belong to the answer, for example <c>Allow</c>; none by default.</summary>
    public virtual IReadOnlyList<KeyValuePair<string, string>> Headers => [];
}
