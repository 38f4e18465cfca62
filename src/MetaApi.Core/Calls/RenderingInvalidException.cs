namespace MetaApi;

/// <summary>What an action rendered is not what its route declares (500). The failures are for the log and never leave.</summary>
public sealed class RenderingInvalidException : ApiException
{
    /// <summary>A rendered value breaks its declaration.</summary>
    /// <param name="failures">What is wrong, by JSON Pointer into the reply.</param>
    public RenderingInvalidException(IReadOnlyList<Failure> failures)
        : this("The reply breaks its declaration: " + string.Join(", ", failures.Select(Described)) + ".")
        => Mismatches = failures;

    internal RenderingInvalidException(string message) : base(500, ProblemCodes.Internal, message) { }

    /// <summary>What is wrong, by JSON Pointer into the reply.</summary>
    public IReadOnlyList<Failure> Mismatches { get; } = [];

    /// <summary>Where, and which rule with its figures; never the value, which may be secret.</summary>
    static string Described(Failure failure)
    {
        var figures = string.Join(", ", failure.Parameters.Where(p => p.Value is string or not System.Collections.IEnumerable).Select(p => $"{p.Key} {p.Value}"));
        var where = failure.Pointer.Length == 0 ? "the body itself" : $"'{failure.Pointer}'";
        return figures.Length == 0 ? $"{where} {failure.Code}" : $"{where} {failure.Code} ({figures})";
    }
}
