namespace MetaApi.Tool.Comparing.Rules;

/// <summary>The way back: an answer goes against its request, and what the API sends to webhooks goes against what it takes.</summary>
internal static class DirectionTurn
{
    public static Direction Reversed(this Direction direction) => direction is Direction.Request ? Direction.Response : Direction.Request;
}
