namespace MetaApi.Schemas.Checking;

/// <summary>Checks a schema that is used by itself, as an API checks those of its routes.</summary>
internal static class StandAlone
{
    /// <exception cref="ApiDeclarationException">The schema is declared wrongly.</exception>
    /// <exception cref="ArgumentException">Values of the schema cannot be a <typeparamref name="T"/>.</exception>
    public static void Check<T>(Schema schema, Stage stage)
    {
        var definitions = SchemaWalk.Definitions(schema);
        Mistake[] mistakes =
        [
            .. SchemaCheck.Of(schema, new("A schema", "the value", default)),
            .. definitions.SelectMany(EntityChecks.Of),
            .. stage is Stage.Param ? SchemaWalk.Definitions(schema, stage).SelectMany(EntityChecks.OfRead) : [],
            .. EntityChecks.SameNames(definitions),
        ];
        if (mistakes.Length > 0)
            throw new ApiDeclarationException("The schema", [.. mistakes]);
        if (stage is Stage.Param && typeof(T) != typeof(object) && !ClrTypes.Fits(schema, typeof(T)))
            throw new ArgumentException($"Values of the schema do not fit into the type {ClrName.Of(typeof(T))}.", nameof(schema));
    }
}
