namespace MetaApi.Schemas.Rendering;

/// <summary>Renders a value of an enum by its name.</summary>
internal sealed class EnumRenderer<TSink, T> : ValueRenderer<TSink, T>
    where TSink : struct, ITokenSink
    where T : struct, Enum
{
    static readonly Failure NotNamed = new(FailureCodes.Enum, "allowed", EnumNames.Of(typeof(T)));

    readonly Dictionary<T, string> names = [];

    public EnumRenderer()
    {
        foreach (var (value, name) in EnumNames.ValuesOf<T>().Zip(EnumNames.Of(typeof(T))))
            names.TryAdd(value, name);
    }

    public override void Render(TSink sink, RenderContext context, T value)
    {
        if (names.TryGetValue(value, out var name))
            sink.Text(name);
        else
            Fail(sink, context, NotNamed);
    }
}
