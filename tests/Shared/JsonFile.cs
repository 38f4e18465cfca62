namespace MetaApi.Tests.Shared;

/// <summary>A file of JSONTestSuite.</summary>
/// <param name="Name">Its name, such as <c>n_array_comma_after_close</c>: malformed (n), sound (y), disputed (i), or by what parsers make of it.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record JsonFile(string Name, byte[] Bytes)
{
    public override string ToString() => Name;
}
