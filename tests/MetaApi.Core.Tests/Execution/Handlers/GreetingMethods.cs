namespace MetaApi.Core.Tests.Execution.Handlers;

/// <summary>A method that a delegate holds together with its first argument.</summary>
internal static class GreetingMethods
{
    public static string Extended(this Greeting greeting, string name) => $"{greeting.Word}, {name}";
}
