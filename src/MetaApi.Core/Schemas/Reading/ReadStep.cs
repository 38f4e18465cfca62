namespace MetaApi.Schemas.Reading;

/// <summary>Changes or judges a value that was read; returns what is wrong with it, or null.</summary>
internal delegate Failure? ReadStep<T>(ref T value, ValueContext surroundings);
