namespace MetaApi;

/// <summary>What an action rendered is not what its route declares (500). The failures are for the log and never leave.</summary>
public sealed class RenderingInvalidException : ApiException
{
    /// <summary>A rendered value breaks its declaration.</summary>
    /// <param name="failures">What is wrong, by JSON Pointer into the reply.</param>
    public RenderingInvalidException(IReadOnlyList<Failure> failures)
        : this("The reply breaks its declaration: " + string.Join(", ", failures.Select(f => $"'{f.Pointer}' {f.Code}")) + ".")
        => Mismatches = failures;

    internal RenderingInvalidException(string message) : base(500, ProblemCodes.Internal, message) { }

    /// <summary>What is wrong, by JSON Pointer into the reply.</summary>
    public IReadOnlyList<Failure> Mismatches { get; } = [];
}
