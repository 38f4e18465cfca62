namespace MetaApi.Core.Tests.Execution.Handlers;

/// <summary>Greets people.</summary>
internal sealed record Greeting(string Word)
{
    public string To(string name) => $"{Word} {name}";
}
