using System.Collections.Immutable;

namespace MetaApi;

/// <summary>
/// A request of one route with the answer to it, by name. It is checked against the declaration when the API is built, and stands in the document; a
/// test can send it.
/// </summary>
/// <param name="Name">Its name, which is unique on the route.</param>
public sealed record RouteExample(string Name)
{
    /// <summary>What it shows, in one line; none by default.</summary>
    public string? Summary { get; init; }

    /// <summary>A longer text, in Markdown; none by default.</summary>
    public string? Description { get; init; }

    /// <summary>The inputs that the request has, in order of declaration.</summary>
    public ImmutableArray<ExampleInput> Inputs { get; init; } = [];

    /// <summary>A body that is declared as a whole; null when there is none, or when it is made of properties.</summary>
    public Literal? Body { get; init; }

    /// <summary>The status of the answer; by default the first that the route declares as a success, or 200.</summary>
    public int Status { get; init; }

    /// <summary>The whole body of the answer; null when nothing is said of it, or when it is told by its keys.</summary>
    public Literal? Answer { get; init; }

    /// <summary>The body of the answer by its keys, as an action renders it; none by default.</summary>
    public ImmutableArray<ExampleValue> Rendered { get; init; } = [];

    /// <summary>What is wrong this time, where the answer is a problem; null when its title says all.</summary>
    public string? ProblemDetail { get; init; }

    /// <summary>The stable code of the problem; null for the one that its status stands for.</summary>
    public string? ProblemCode { get; init; }

    /// <summary>The headers that the answer carries, as far as they are told.</summary>
    public ImmutableArray<ExampleValue> AnswerHeaders { get; init; } = [];

    /// <summary>Where it was declared.</summary>
    public Origin Origin { get; init; }

    internal bool SaysProblem => ProblemDetail is not null || ProblemCode is not null;

    /// <summary>Whether the request may be wrong, because the example shows what becomes of such.</summary>
    internal bool MayBreakInputs => Status is >= 400 and < 500;
}
