namespace MetaApi.Schemas.Reading;

/// <summary>Settles a member that depends on the object it belongs to.</summary>
internal delegate void OwnerStep<T>(T owner, ReadContext context, Cell cell);
