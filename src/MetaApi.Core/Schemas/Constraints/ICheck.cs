namespace MetaApi.Schemas.Constraints;

/// <summary>A constraint that can judge values of one CLR type.</summary>
internal interface ICheck<in T>
{
    bool Accepts(T value);
}
