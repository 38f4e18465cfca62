namespace MetaApi.Schemas.Rendering;

/// <summary>Writes a scalar that is already of the type its schema wants.</summary>
internal delegate void ScalarWriter<TSink, T>(TSink sink, T value);
