using System.Text;
using MetaApi.Schemas.Constraints;

namespace MetaApi.Schemas.Reading;

/// <summary>Reads an object whose member names are data.</summary>
internal sealed class MapReader<TSource, TValue, TMap>(
    ValueReader<TSource, TValue> values, Func<Dictionary<string, TValue>, TMap> finish, Checks<string> names, Checks<EntryCount> counts)
    : ValueReader<TSource, TMap>
    where TSource : struct, ITokenSource, allows ref struct
{
    static readonly Failure Expected = TypeFailures.Expected("object");

    public override bool TryRead(ref TSource source, ReadContext context, out TMap value)
    {
        if (source.Kind is not TokenKind.StartObject)
            return FailType(ref source, context, Expected, out value!);
        var before = context.Failures.Count;
        var entries = new Dictionary<string, TValue>(StringComparer.Ordinal);
        while (source.Read() && source.Kind is TokenKind.Name)
            ReadEntry(ref source, context, entries);
        counts.Pass(new EntryCount(entries.Count), context.Failures);
        value = context.Failures.Count > before ? default! : finish(entries);
        return context.Failures.Count == before;
    }

    void ReadEntry(ref TSource source, ReadContext context, Dictionary<string, TValue> entries)
    {
        var name = Encoding.UTF8.GetString(source.Text);
        var before = context.Failures.Count;
        names.Pass(name, context.Failures);
        source.Read();
        values.TryRead(ref source, context, out var value);
        context.Failures.Within(before, name);
        if (!entries.TryAdd(name, value!))
            throw NameSet.Duplicate();
    }
}
