namespace MetaApi.Schemas.Rendering;

/// <summary>Stands where a CLR type can never be a value of the schema.</summary>
internal sealed class MisfitRenderer<TSink, T>(Schema schema) : ValueRenderer<TSink, T> where TSink : struct, ITokenSink
{
    readonly Failure failure = new(FailureCodes.Type, "expected", schema.TypeName);

    public override void Render(TSink sink, RenderContext context, T value) => Fail(sink, context, failure);
}
