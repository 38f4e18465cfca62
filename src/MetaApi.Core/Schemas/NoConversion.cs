namespace MetaApi.Schemas;

/// <summary>Stands where no way into a type was found, until the declaration is checked.</summary>
internal sealed record NoConversion(Type ClrType) : TypeConversion(typeof(object), ClrType)
{
    public override Delegate Writer => throw new InvalidOperationException($"Nothing is known of how to write {ClrName.Of(ClrType)}.");
}
