namespace MetaApi.Schemas.Reading;

/// <summary>Changes or judges a value that was read; adds what is wrong with it to the failures.</summary>
internal delegate bool ReadStep<T>(ref T value, ReadContext context);
