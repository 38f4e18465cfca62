using System.Collections.Immutable;
using MetaApi.Schemas.Constraints;
using MetaApi.Schemas.Steps;

namespace MetaApi.Schemas.Checking;

/// <summary>What must hold of one schema and of those inside it, entities excepted.</summary>
internal static class SchemaCheck
{
    public static IEnumerable<Mistake> Of(Schema schema, Spot at) =>
    [
        .. schema.Constraints.SelectMany(c => OfRule(c, schema, at)),
        .. Contradictions(schema, at),
        .. schema.IsSecret && schema.Constraints.Any(c => c is AllowedTexts or AllowedNumbers) ? [SchemaMistakes.SecretShown(at, "the values")] : Array.Empty<Mistake>(),
        .. schema.Texts.Mistakes.Select(m => SchemaMistakes.BadText(at, m.Code, m.Mistake)),
        .. schema.Steps.SelectMany(s => OfStep(s, schema, at)),
        .. schema is { IsSecret: true, Default: not null } ? [SchemaMistakes.SecretShown(at, "a default")] : OfLiteral(schema.Default, "a default", schema, at),
        .. schema.Examples.SelectMany(e => schema.IsSecret ? [SchemaMistakes.SecretShown(at, "an example")] : OfLiteral(e, "an example", schema, at)),
        .. Inside(schema, at),
    ];

    /// <summary>Whether a value can stand in the declaration of the schema.</summary>
    public static bool Takes(Schema schema, Literal literal) => !OfLiteral(literal, "a default", schema, new("", "", default)).Any();

    static IEnumerable<Mistake> Inside(Schema schema, Spot at) => schema switch
    {
        ArraySchema array => Of(array.Items, at with { What = $"the items of {at.What}" }),
        MapSchema map => [.. map.Keys is { } keys && !(keys.Steps.IsEmpty && keys.Texts.IsEmpty) ? [SchemaMistakes.CodeOnNames(at)] : Array.Empty<Mistake>(), .. Of(map.Keys ?? Schema.String, at with { What = $"the names in {at.What}" }), .. Of(map.Values, at with { What = $"the values of {at.What}" })],
        UnionSchema union => [.. OfUnion(union, at), .. union.Alternatives.SelectMany((a, i) => Of(a, at with { What = $"alternative {i + 1} of {at.What}" }))],
        ConvertedSchema converted => [.. OfConversion(converted, at), .. Of(converted.Wire, at)],
        AllOfSchema all => OfParts(all, at),
        Entity entity => OfLocks(entity, at),
        ObjectSchema inline => [.. inline.Mistakes, .. OfProperties(inline.Properties, typeof(Record), at.Place, name => $"'{name}' in {at.What}")],
        _ => [],
    };

    /// <summary>A scope is used when the entity, before anything was left out of it, asks for it or for one that it includes.</summary>
    static IEnumerable<Mistake> OfLocks(Entity entity, Spot at) =>
        from scope in entity.LockedScopes
        where !scope.WithIncluded.Any(entity.Definition.Whole.MentionedScopes.Contains)
        select SchemaMistakes.UselessLock(at, entity, scope);

    /// <summary>What must hold of the properties of an object, at each stage. One that both stages see alike is gone into once: twice at each level would be too often.</summary>
    public static IEnumerable<Mistake> OfProperties(ImmutableArray<Property> properties, Type owner, string place, Func<string, string> what)
    {
        var stages = new[] { Stage.Param, Stage.Render }
            .Select(stage => properties.Select(p => p.At(stage)).Where(p => (p.OnlyAt ?? stage) == stage).ToList()).ToList();
        var all = stages.SelectMany(visible => visible).Distinct().ToList();
        return all.SelectMany(p => Of(p.Judged, new(place, what(p.Name), p.Origin)))
            .Concat(all.SelectMany(p => OfOwner(p, owner, place)))
            .Concat(stages.SelectMany(visible => visible.GroupBy(p => p.Name)).SelectMany(same => same.Skip(1)).Select(p => SchemaMistakes.NameTwice(place, p.Name, p.Origin)))
            .Distinct();
    }

    static IEnumerable<Mistake> OfOwner(Property property, Type owner, string place) =>
        from function in new[] { property.Computed, property.Condition }
        where function is not null && !function.OwnerType.IsAssignableFrom(owner)
        select SchemaMistakes.FunctionOfAnother(place, property, function.OwnerType);

    static IEnumerable<Mistake> OfUnion(UnionSchema union, Spot at)
    {
        if (union.Alternatives.Length < 2)
            yield return SchemaMistakes.TooFewAlternatives(at);
        else if (union.DiscriminatorName is { } member && Discriminator.Of(union, View.Of(Stage.Param)) is null && Discriminator.Of(union, View.Of(Stage.Render)) is null)
            yield return SchemaMistakes.NotToldApart(at, member);
    }

    static IEnumerable<Mistake> OfParts(AllOfSchema all, Spot at)
    {
        foreach (var part in all.Parts)
            if (!AllOfSchema.IsObject(part))
                yield return SchemaMistakes.NoObject(at, part);
            else if (AllOfSchema.HasWordOfItsOwn(part))
                yield return SchemaMistakes.PartWithWords(at, part);
        foreach (var step in all.Shape.Steps.SelectMany(s => OfStep(s, all, at)))
            yield return step;
        foreach (var mistake in OfProperties(all.Shape.Properties, typeof(Record), at.Place, name => $"'{name}' in {at.What}"))
            yield return mistake;
    }

    static IEnumerable<Mistake> OfConversion(ConvertedSchema converted, Spot at)
    {
        if (converted.Conversion is NoConversion missing)
            yield return SchemaMistakes.NoConversion(at, missing.ClrType);
        else if (!ClrTypes.Fits(converted.Wire, converted.Conversion.WireType))
            yield return SchemaMistakes.ConversionDoesNotFit(at, converted.Conversion.WireType);
    }

    static IEnumerable<Mistake> OfStep(Step step, Schema schema, Spot at)
    {
        var type = step switch
        {
            AfterStep after => after.Change.ValueType,
            CheckStep check => check.Check.ValueType,
            _ => typeof(object),
        };
        if (type != typeof(object) && !ClrTypes.Fits(schema, type))
            yield return SchemaMistakes.StepDoesNotFit(at, type);
        else if (type != typeof(object) && step is AfterStep { OnlyAt: not Stage.Param } && schema.TypeName is "object" or "array" or "union")
            yield return SchemaMistakes.AfterOfParts(at, type);
    }

    static IEnumerable<Mistake> OfRule(Constraint rule, Schema schema, Spot at)
    {
        if (!Applies(rule, schema))
            yield return SchemaMistakes.Misfit(at, rule.Keyword);
        else if (rule.Mistake is { } mistake)
            yield return SchemaMistakes.BadRule(at, mistake);
    }

    static IEnumerable<Mistake> Contradictions(Schema schema, Spot at) =>
        from pair in new[] { ("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"), ("minProperties", "maxProperties") }
        where LimitOf(schema, pair.Item1) > LimitOf(schema, pair.Item2)
        select SchemaMistakes.Contradiction(at, pair.Item1, pair.Item2);

    static decimal? LimitOf(Schema schema, string keyword) =>
        schema.Constraints.FirstOrDefault(c => c.Keyword == keyword) is { } rule
            ? Convert.ToDecimal(rule.KeywordValue, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    static bool Applies(Constraint rule, Schema schema) => schema switch
    {
        StringSchema => rule is ICheck<string>,
        IntegerSchema => rule is ICheck<long>,
        NumberSchema => rule is ICheck<decimal>,
        BooleanSchema => rule is ICheck<bool>,
        ArraySchema => rule is ICheck<ItemCount> or UniqueItems,
        MapSchema => rule is ICheck<EntryCount>,
        _ => false,
    };

    static IEnumerable<Mistake> OfLiteral(Literal? literal, string kind, Schema schema, Spot at)
    {
        if (literal is null || schema.Constraints.Any(c => c.Mistake is not null || !Applies(c, schema)))
            return [];
        var failures = LiteralCheck.OfRead(new("", schema), literal, View.Of(Stage.Param)).Failures;
        return failures.Count == 0 ? [] : [SchemaMistakes.BadLiteral(at, kind, failures)];
    }
}
