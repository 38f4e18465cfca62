using System.Runtime.CompilerServices;
using MetaApi.Model.Policies;

namespace MetaApi;

/// <summary>The words for requests that may be sent again.</summary>
public static class IdempotencyWords
{
    static readonly TimeSpan Day = TimeSpan.FromDays(1);

    extension<TSelf>(MetaWords<TSelf> words) where TSelf : MetaWords<TSelf>
    {
        /// <summary>
        /// Runs a POST or PATCH once, however often it is sent with one <c>Idempotency-Key</c>: its reply is kept and sent again, with the header
        /// <c>Idempotency-Replayed</c>; 409 answers while it runs, 422 when the key was sent with another request. Replies of 401, 403, 408, 429 and from 500 on, and errors, are not
        /// kept. The key is looked up behind the <c>Before</c> hooks and the words that let a call in; from there on the call goes on when its client leaves. Inherited by routes of other methods, it does nothing there. The nearest one holds.
        /// </summary>
        /// <param name="required">Whether a request without a key is answered with 400; true by default.</param>
        /// <param name="keep">How long a reply is kept; a day by default.</param>
        /// <param name="by">Tells who calls, for callers are never answered with replies of others. By default whom <c>Security(…)</c> knows, which the route must say then; else what was sent in <c>Authorization</c> and <c>Cookie</c>. <c>_ => null</c> makes all callers one.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="keep"/> is not positive.</exception>
        public TSelf Idempotent(
            bool required = true, TimeSpan? keep = null, Func<Call, string?>? by = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(keep ?? Day, TimeSpan.Zero, nameof(keep));
            return words.Say(new IdempotentPolicy(required, keep ?? Day, by) { Origin = new(file, line) });
        }
    }

    extension(WithoutBuilder without)
    {
        /// <summary>Takes away that requests may be sent again.</summary>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public WithoutBuilder Idempotent([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            without.Add(new PolicyRemoval(IdempotentPolicy.Name, "the idempotency", new(file, line)));
    }
}
