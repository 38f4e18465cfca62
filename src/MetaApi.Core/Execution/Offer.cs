using System.Collections.Immutable;
using MetaApi.Calls;
using MetaApi.Model;

namespace MetaApi.Execution;

/// <summary>What a route can answer with. Every call is asked whether it takes any of it, so the usual words are known at a glance.</summary>
internal sealed class Offer
{
    readonly ImmutableArray<string> types;

    /// <summary>How the only type is spelled; for several, what no caller sends.</summary>
    readonly string only;

    Offer(ImmutableArray<string> types) => (this.types, only) = (types, types is [var single] ? single : "");

    /// <summary>Null where no call is refused.</summary>
    public static Offer? For(ApiRoute route, ApiOptions options) =>
        OfferedTypes.In(route, options) is { IsEmpty: false } types ? new(types) : null;

    /// <exception cref="NotAcceptableException">The caller takes nothing of it.</exception>
    public void Check(Call call)
    {
        if (types.Length > 1)
            call.AddHeader("Vary", "Accept");
        var accept = call.Request.Accept;
        if (accept is not (null or "*/*") && accept != only && !AcceptHeader.Takes(accept, types))
            throw new NotAcceptableException(types);
    }
}
