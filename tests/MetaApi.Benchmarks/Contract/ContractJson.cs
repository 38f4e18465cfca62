using System.Text.Json;
using System.Text.Json.Serialization;

namespace MetaApi.Benchmarks.Contract;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(OrderRequest))]
[JsonSerializable(typeof(OrderReply))]
internal sealed partial class ContractJson : JsonSerializerContext;
