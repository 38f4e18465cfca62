using MetaApi.Calls;
using MetaApi.Calls.Paging;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>Which page of a list a call asks for, where the route declares <c>Paged(…)</c>.</summary>
public sealed class Page
{
    internal const string LimitName = "limit";

    internal const string CursorName = "cursor";

    readonly Call call;

    readonly PagePlan plan;

    /// <summary>What the action takes a cursor for; null until it asks.</summary>
    Type? keyType;

    internal Page(Call call, PagePlan plan) => (this.call, this.plan) = (call, plan);

    /// <summary>How many items are wanted at most.</summary>
    public int Limit => call.Params.Get<int>(LimitName, InputPlace.Query);

    /// <summary>Whether the call has no cursor.</summary>
    public bool IsFirst => Cursor is null;

    /// <summary>Whether the items in front of a cursor are wanted; never without <c>bothWays</c>.</summary>
    public bool IsBackward => Cursor is { } cursor && CursorCodec.SideOf(cursor) is PageSide.Before;

    /// <summary>The references to other pages, as they stand in the header <c>Link</c>; null until a page was rendered.</summary>
    internal string? Links { get; private set; }

    string? Cursor => call.Params.Get<string?>(CursorName, InputPlace.Query);

    /// <summary>The key of the item behind which the page begins. It came from a client: it says where to look, never what the client may see.</summary>
    /// <typeparam name="TKey">What <c>RenderPage</c> takes of an item: a number, a text, a GUID, a time, or a tuple or record of those.</typeparam>
    /// <returns>The key; the default of <typeparamref name="TKey"/> on the first page, and where the items before a cursor are wanted.</returns>
    /// <exception cref="ParameterInvalidException">The cursor is not one that this route has made for keys of this type.</exception>
    public TKey? After<TKey>() => KeyAt<TKey>(PageSide.After);

    /// <summary>The key of the item in front of which the page ends.</summary>
    /// <typeparam name="TKey">What <c>RenderPage</c> takes of an item.</typeparam>
    /// <returns>The key; the default of <typeparamref name="TKey"/> where the items behind a cursor are wanted.</returns>
    /// <exception cref="ParameterInvalidException">The cursor is not one that this route has made for keys of this type.</exception>
    public TKey? Before<TKey>() => KeyAt<TKey>(PageSide.Before);

    /// <summary>Takes the page's items of what was found, and links to the pages around it.</summary>
    internal IReadOnlyList<TItem> Take<TItem, TKey>(IReadOnlyList<TItem> found, Func<TItem, TKey> key, bool? more)
    {
        if (keyType is { } asked && asked != typeof(TKey))
            throw new InvalidOperationException(
                $"The cursor is read as {ClrName.Of(asked)} and made of {ClrName.Of(typeof(TKey))}; ask for After<{ClrName.Of(typeof(TKey))}>().");
        KeyAt<TKey>(PageSide.After);
        var (limit, isBackward) = (Limit, IsBackward);
        var hasMore = more ?? found.Count >= limit;
        IReadOnlyList<TItem> items = found.Count <= limit ? found : [.. isBackward ? found.Skip(found.Count - limit) : found.Take(limit)];
        Links = string.Join(", ", References(items, key, (hasMore, isBackward)));
        return items;
    }

    IEnumerable<string> References<TItem, TKey>(IReadOnlyList<TItem> items, Func<TItem, TKey> key, (bool HasMore, bool IsBackward) found)
    {
        if (items.Count > 0 && (found.HasMore || found.IsBackward))
            yield return Reference("next", plan.Codec.Write(PageSide.After, key(items[^1])));
        if (items.Count > 0 && plan.GoesBothWays && (found.IsBackward ? found.HasMore : !IsFirst))
            yield return Reference("prev", plan.Codec.Write(PageSide.Before, key(items[0])));
        if (!IsFirst)
            yield return Reference("first", null);
    }

    string Reference(string relation, string? cursor) => $"<{PageQuery.With(call.Request.Query, CursorName, cursor)}>; rel=\"{relation}\"";

    TKey? KeyAt<TKey>(PageSide wanted)
    {
        keyType = typeof(TKey);
        if (Cursor is not { } cursor)
            return default;
        if (!plan.Codec.TryRead<TKey>(cursor, out var side, out var key) || (side is PageSide.Before && !plan.GoesBothWays))
            throw new ParameterInvalidException([new Failure(FailureCodes.Invalid) { Place = InputPlace.Query, Pointer = "/" + CursorName }], plan.InvalidStatus);
        return side == wanted ? key : default;
    }
}
