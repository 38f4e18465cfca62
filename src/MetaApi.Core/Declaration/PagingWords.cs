using System.Runtime.CompilerServices;
using MetaApi.Declaration;
using MetaApi.Model.Policies;

namespace MetaApi;

/// <summary>The words for lists that are answered in pages.</summary>
public static class PagingWords
{
    extension<TSelf>(MetaWords<TSelf> words) where TSelf : MetaWords<TSelf>
    {
        /// <summary>
        /// Answers a list in pages: declares the query parameters <c>limit</c> and <c>cursor</c>, gives the action <c>call.Page</c>, and sends the header
        /// <c>Link</c> (RFC 8288) of <c>call.RenderPage(…)</c>. A cursor that is none is an invalid input. The nearest one holds.
        /// </summary>
        /// <param name="max">The most items of a page.</param>
        /// <param name="default">How many it has where the request does not say.</param>
        /// <param name="bothWays">Whether pages link to those in front of them too, so that the action has to find the items before a cursor; false by default.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        /// <exception cref="ArgumentOutOfRangeException">Not 1 ≤ <paramref name="default"/> ≤ <paramref name="max"/>.</exception>
        public TSelf Paged(int max, int @default, bool bothWays = false, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(@default, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(@default, max);
            var policy = new PagedPolicy(max, @default, bothWays) { Origin = new(file, line) };
            words.State.Meta = words.State.Meta with { Inputs = policy.Parameters.Aggregate(words.State.Meta.Inputs, (inputs, i) => inputs.Put(i, known => known.Key)) };
            return words.Say(policy);
        }
    }

    extension(WithoutBuilder without)
    {
        /// <summary>Takes away the pages, with their parameters.</summary>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public WithoutBuilder Paged([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => without.Add(new PagedRemoval(new(file, line)));
    }
}
