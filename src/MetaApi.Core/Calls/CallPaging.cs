namespace MetaApi;

/// <summary>Answers that are pages of a list.</summary>
public static class CallPaging
{
    extension(Call call)
    {
        /// <summary>Which page is asked for.</summary>
        /// <exception cref="InvalidOperationException">The route does not declare <c>Paged(…)</c>, or its inputs are not read yet.</exception>
        public Page Page => call.Items.Page ?? throw new InvalidOperationException(
            "This route has no pages: declare Paged(…) for it, and ask for call.Page behind its BeforeValidation hooks.");

        /// <summary>Renders the items of a page under a key, and links to the pages around it.</summary>
        /// <typeparam name="TItem">The type of the items.</typeparam>
        /// <typeparam name="TKey">What the list is ordered by: a number, a text, a GUID, a time, or a tuple or record of those. It must be unique in the list.</typeparam>
        /// <param name="key">The declared key.</param>
        /// <param name="items">What was found, in the list's order also where the items before a cursor are wanted; of more than the limit, those nearest to the cursor are taken.</param>
        /// <param name="next">Takes of an item what the list is ordered by; clients see it in the cursor, in base64url.</param>
        /// <param name="more">Whether there are more items in the direction of the page; by default there are when it is full, and the last page may be empty.</param>
        /// <exception cref="InvalidOperationException">The route does not declare <c>Paged(…)</c>, the cursor was read as another type, or a key is too long for a cursor.</exception>
        public Call RenderPage<TItem, TKey>(string key, IReadOnlyList<TItem> items, Func<TItem, TKey> next, bool? more = null) =>
            call.Render(key, Taken(call, items, next, more));

        /// <summary>Renders the items of a page as the whole body, and links to the pages around it.</summary>
        /// <inheritdoc cref="extension(Call).RenderPage{TItem, TKey}(string, IReadOnlyList{TItem}, Func{TItem, TKey}, bool?)"/>
        public Call RenderPage<TItem, TKey>(IReadOnlyList<TItem> items, Func<TItem, TKey> next, bool? more = null) =>
            call.Render((object)Taken(call, items, next, more));
    }

    static IReadOnlyList<TItem> Taken<TItem, TKey>(Call call, IReadOnlyList<TItem> items, Func<TItem, TKey> next, bool? more)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(next);
        return call.Page.Take(items, next, more);
    }
}
