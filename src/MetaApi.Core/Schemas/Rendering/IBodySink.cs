namespace MetaApi.Schemas.Rendering;

/// <summary>A sink that writes the body of a reply.</summary>
internal interface IBodySink<TSelf> : ITokenSink where TSelf : struct, IBodySink<TSelf>
{
    static abstract TSelf Into(IRetractableOutput output);
}
