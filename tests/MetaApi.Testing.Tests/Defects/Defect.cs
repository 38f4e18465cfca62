namespace MetaApi.Testing.Tests.Defects;

/// <summary>One change of the sample that breaks its contract.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="File">The file, from the sample's folder.</param>
/// <param name="From">The text that is there once.</param>
/// <param name="To">The text in its place.</param>
/// <param name="Operation">The operation at which it must be found.</param>
/// <param name="Expected">A part of what the finding says was expected.</param>
public sealed record Defect(string Name, string File, string From, string To, string Operation, string Expected)
{
    public override string ToString() => Name;
}
