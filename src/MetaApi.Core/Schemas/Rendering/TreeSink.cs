using System.Globalization;
using System.Text;

namespace MetaApi.Schemas.Rendering;

/// <summary>Makes plain dictionaries, lists and scalars of the tokens it takes.</summary>
internal readonly struct TreeSink(TreeBuilder tree) : ITokenSink
{
    public void StartObject() => tree.Open(new Dictionary<string, object?>(StringComparer.Ordinal));

    public void EndObject() => tree.Close();

    public void StartArray() => tree.Open(new List<object?>());

    public void EndArray() => tree.Close();

    public void Name(MemberName name) => tree.Name(name.Text);

    public void Text(string text) => tree.Add(text);

    public void Ascii(ReadOnlySpan<byte> text) => tree.Add(Encoding.ASCII.GetString(text));

    public void Integer(long value) => tree.Add(value);

    public void Number(decimal value) => tree.Add(value);

    public void Number(double value) => tree.Add(value);

    public void Number(float value) => tree.Add(double.Parse(value.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

    public void Boolean(bool value) => tree.Add(value);

    public void Null() => tree.Add(null);
}
