using System.Collections.Immutable;

namespace MetaApi.Schemas.Reading;

internal static class RecordMaker
{
    public static Func<Cell[], Record> For(ImmutableArray<Property> properties)
    {
        var names = new MemberNames(properties.Select(p => p.Name), properties.Where(p => p.Schema.IsSecret).Select(p => p.Name));
        return cells => new Record(
            names,
            Array.ConvertAll(cells, c => c.HasValue ? c.Boxed : Record.Missing),
            Array.ConvertAll(cells, c => c.IsPresent));
    }
}
