namespace MetaApi.Model.Policies;

/// <summary>What can be wrong with the policies of a route, in words.</summary>
internal static class PolicyMistakes
{
    public static Mistake SunsetBeforeDeprecation(ApiRoute route, DeprecatedPolicy policy) => new(
        route.Name, "ends before it is deprecated", "give a sunset behind the date since when it is deprecated", policy.Origin);

    public static Mistake BadSuccessor(ApiRoute route, DeprecatedPolicy policy) => new(
        route.Name, $"names '{policy.Use}' as what takes its place, which is no URI", "write a path such as '/v2/notes', or an address, percent-encoded", policy.Origin);

    public static Mistake BytesOfChange(ApiRoute route, ETagPolicy policy) => new(
        route.Name, "takes what it renders for the version of what it changes, and would know it too late", "tell the version before the action: ETag(call => …)", policy.Origin);

    public static Mistake BytesOfStream(ApiRoute route, ETagPolicy policy) => new(
        route.Name, "takes its bytes for the version, and sends them while they are made", "tell the version before the action: ETag(call => …)", policy.Origin);

    public static Mistake VersionOfFile(ApiRoute route, RoutePolicy policy, string option) => new(
        route.Name, $"says {policy.Word} although it sends a file, which has its own",
        $"say it where the file is sent: new SendFileOptions {{ {option} = … }}, and here Without(w => w.{policy.Word}()) if it is inherited", policy.Origin);

    public static Mistake PagesOfChange(ApiRoute route, PagedPolicy policy) => new(
        route.Name, "has pages, which only GET can link to", "say Paged(…) on the route that lists, or Without(w => w.Paged()) here", policy.Origin);

    public static Mistake AlreadyIdempotent(ApiRoute route, IdempotentPolicy policy) => new(
        route.Name, "is said to be idempotent, which is for POST and PATCH", "remove Idempotent(…): the method itself says whether it may be sent again", policy.Origin);

    public static Mistake UnknownCaller(ApiRoute route, IdempotentPolicy policy) => new(
        route.Name, "is idempotent and does not say who may call, so that one caller could be given the reply of another",
        "say Security(…), or tell callers apart: Idempotent(by: call => …), where by: _ => null makes all callers one", policy.Origin);

    public static Mistake UnkeptReply(ApiRoute route, IdempotentPolicy policy) => new(
        route.Name, "is idempotent and sends a body that is not kept", "answer with where it is found, or say Without(w => w.Idempotent())", policy.Origin);

    public static Mistake UnkeptForm(ApiRoute route, IdempotentPolicy policy) => new(
        route.Name, "is idempotent and reads a form, whose files are not kept to be compared", "upload with PUT, or say Without(w => w.Idempotent())", policy.Origin);
}
