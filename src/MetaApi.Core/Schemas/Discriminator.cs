using System.Collections.Immutable;
using MetaApi.Schemas.Constraints;

namespace MetaApi.Schemas;

/// <summary>The member that tells the alternatives of a union apart, and which of its texts stands for which alternative.</summary>
internal sealed record Discriminator(string Name, ImmutableArray<(string Text, int Alternative)> Mapping)
{
    /// <summary>The declared member, or the first that is a required constant in every alternative; null when there is none.</summary>
    public static Discriminator? Of(UnionSchema union, View view)
    {
        var members = union.Alternatives.Select(a => MembersOf(a, view)).ToList();
        if (members.Count == 0 || members.Any(m => m.IsEmpty))
            return null;
        var names = union.DiscriminatorName is { } declared ? [declared] : members[0].Where(m => m.IsRequired).Select(m => m.Name);
        return names.Select(name => Of(name, members)).FirstOrDefault(d => d is not null);
    }

    static Discriminator? Of(string name, List<ImmutableArray<Property>> members)
    {
        var texts = members.ConvertAll(m => TextsOf(m.FirstOrDefault(p => p.Name == name && p.IsRequired)));
        var mapping = texts.SelectMany((t, index) => t.Select(text => (text, index))).ToImmutableArray();
        var tellsApart = texts.All(t => !t.IsEmpty) && mapping.Select(m => m.text).Distinct().Count() == mapping.Length;
        return tellsApart ? new(name, mapping) : null;
    }

    static ImmutableArray<Property> MembersOf(Schema schema, View view) => schema switch
    {
        Entity { IsNullable: false } entity => view.Into(entity).Of(entity.Definition.Properties),
        ObjectSchema { IsNullable: false } inline => view.Of(inline.Properties),
        _ => [],
    };

    static ImmutableArray<string> TextsOf(Property? property) =>
        property?.Schema is StringSchema text ? text.Constraints.OfType<AllowedTexts>().FirstOrDefault()?.Values ?? [] : [];
}
