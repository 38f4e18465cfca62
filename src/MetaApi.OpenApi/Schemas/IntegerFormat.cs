using MetaApi.Schemas.Constraints;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Schemas;

/// <summary>
/// Says how large an integer can be: <c>int32</c> where its limits lie within 32 bits, else <c>int64</c>. A limit that is the
/// format's own, as that of every <see cref="int"/>, is not said again.
/// </summary>
internal static class IntegerFormat
{
    public static void Write(IntegerSchema schema, OpenApiSchema target)
    {
        var min = schema.Constraints.OfType<Minimum>().FirstOrDefault()?.Limit;
        var max = schema.Constraints.OfType<Maximum>().FirstOrDefault()?.Limit;
        var isShort = min >= int.MinValue && max <= int.MaxValue;
        target.Format = isShort ? "int32" : "int64";
        if (min == (isShort ? int.MinValue : long.MinValue))
            target.Minimum = null;
        if (max == (isShort ? int.MaxValue : long.MaxValue))
            target.Maximum = null;
    }
}
