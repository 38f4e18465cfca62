using System.Buffers;
using System.Text;
using MetaApi.Core.Tests.Schemas.Reading;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>What an action sees of a body.</summary>
internal static class Reads
{
    /// <summary>The value as JSON, or each error as <c>body pointer code</c> on a line.</summary>
    public static Task<string> OfAsync(Schema schema, string json, ApiOptions? options = null) =>
        new ReadingApi(schema, options ?? new()).ReadAsync(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(json)));
}
