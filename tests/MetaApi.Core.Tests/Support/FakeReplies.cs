using MetaApi.Calls;

namespace MetaApi.Core.Tests.Support;

/// <summary>A host that takes every reply by its declaration, and writes down what was not what it declares.</summary>
internal sealed class FakeReplies(ResponsePolicy policy = ResponsePolicy.Fail, bool isStrict = false) : HostReplies
{
    public override ResponsePolicy Policy => policy;

    public override bool FaultsUndeclared => isStrict;

    public override bool TellsDetails => false;

    /// <summary>Each as <c>operation pointer code policy</c>, or <c>operation status</c>.</summary>
    public List<string> Told { get; } = [];

    public override void Mismatched(string operation, string pointer, string code, ResponsePolicy policy) => Told.Add($"{operation} {pointer} {code} {policy}");

    public override void Undeclared(string operation, int status, Exception fault) => Told.Add($"{operation} {status}");
}
