using System.Text.Json;
using System.Text.Json.Serialization;

namespace MetaApi.Benchmarks.Many;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ItemInput))]
[JsonSerializable(typeof(Item))]
internal sealed partial class ItemJson : JsonSerializerContext;
