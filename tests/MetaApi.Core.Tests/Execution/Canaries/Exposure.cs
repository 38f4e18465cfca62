using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MetaApi.Core.Tests.Execution.Canaries;

/// <summary>A route that is handed something with a canary in it.</summary>
/// <param name="Name">What shape it has.</param>
/// <param name="Handed">What the route is handed.</param>
/// <param name="Declare">Declares the route and sends it.</param>
sealed record Exposure(string Name, object Handed, Action<ApiRouteBuilder> Declare)
{
    public const string Canary = "canary";

    static readonly JsonSerializerOptions Everything = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IncludeFields = true,
        ReferenceHandler = ReferenceHandler.IgnoreCycles,
    };

    /// <summary>What would leave if nothing were filtered.</summary>
    public string Unfiltered => Handed is Exception error ? error.ToString() : JsonSerializer.Serialize(Handed, Everything);

    /// <summary>A value that is rendered as the whole body.</summary>
    public static Exposure Of(string name, Schema schema, object value) => new(name, value, r => r.Status(200, schema).Action(call => call.Render(value)));

    public override string ToString() => Name;
}
