namespace MetaApi.Model.Policies;

/// <summary>What can be wrong with the policies of a route, in words.</summary>
internal static class PolicyMistakes
{
    public static Mistake SunsetBeforeDeprecation(ApiRoute route, DeprecatedPolicy policy) => new(
        route.Name, "ends before it is deprecated", "give a sunset behind the date since when it is deprecated", policy.Origin);

    public static Mistake BadSuccessor(ApiRoute route, DeprecatedPolicy policy) => new(
        route.Name, $"names '{policy.Use}' as what takes its place, which is no URI", "write a path such as '/v2/notes', or an address, percent-encoded", policy.Origin);
}
