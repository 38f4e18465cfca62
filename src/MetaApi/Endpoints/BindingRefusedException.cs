using System.Collections.Immutable;
using MetaApi.Calls;

namespace MetaApi.Endpoints;

/// <summary>ASP.NET could not bind the parameters of a handler, which says so by a status alone.</summary>
internal sealed class BindingRefusedException : ApiException
{
    public BindingRefusedException(int status) : this(StatusProblems.Of(status)) { }

    BindingRefusedException(Problem problem) : base(problem.Status, problem.Code, problem.Title) { }

    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => [];

    internal override bool IsOfTransport => true;
}
