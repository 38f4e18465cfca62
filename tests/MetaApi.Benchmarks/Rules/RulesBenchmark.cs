using System.Text.Json;
using BenchmarkDotNet.Attributes;
using MetaApi.Benchmarks.Contract;
using MetaApi.Benchmarks.Validated;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Validation;
using Newtonsoft.Json.Linq;

#pragma warning disable ASP0029 // the framework gives no other way to ask for its validation alone

namespace MetaApi.Benchmarks.Rules;

/// <summary>Validation alone: one right order that is there already, judged by the same rules in four ways.</summary>
[MemoryDiagnoser]
[InProcess]
public class RulesBenchmark
{
    readonly SchemaValidator<OrderRequest> schema = new(OrderSchema.Order);

    readonly OrderValidator fluent = new();

    readonly OrderRequest order;

    readonly JToken token;

    readonly NJsonSchema.JsonSchema njson;

    readonly ValidationOptions framework;

    readonly IValidatableInfo info;

    readonly IServiceProvider services;

    public RulesBenchmark()
    {
        using var text = new StreamReader(typeof(RulesBenchmark).Assembly.GetManifestResourceStream("order.json")!);
        var json = text.ReadToEnd();
        order = JsonSerializer.Deserialize<OrderRequest>(json, JsonSerializerOptions.Web)!;
        token = JToken.Parse(json);
        njson = OrderSchema.Order.ToNJsonSchemaAsync().GetAwaiter().GetResult();
        services = new ServiceCollection().AddFrameworkValidation().BuildServiceProvider();
        framework = services.GetRequiredService<IOptions<ValidationOptions>>().Value;
        info = framework.TryGetValidatableTypeInfo(typeof(OrderRequest), out var found) ? found : throw new InvalidOperationException("The framework knows no rules.");
    }

    [Benchmark(Baseline = true)]
    public bool MetaApi() => schema.Validate(order).IsEmpty;

    [Benchmark]
    public bool FluentValidation() => fluent.Validate(order).IsValid;

    [Benchmark]
    public bool NJsonSchema() => njson.Validate(token).Count == 0;

    [Benchmark]
    public async Task<bool> Framework()
    {
        var context = new ValidateContext
        {
            ValidationOptions = framework,
            ValidationContext = new(order, services, null),
        };
        await info.ValidateAsync(order, context, CancellationToken.None);
        return context.ValidationErrors is null or { Count: 0 };
    }
}
