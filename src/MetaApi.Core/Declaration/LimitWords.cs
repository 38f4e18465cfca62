using System.Runtime.CompilerServices;
using MetaApi.Declaration;
using MetaApi.Model;
using MetaApi.Model.Policies;

namespace MetaApi;

/// <summary>The words that limit what the routes of a node cost. A limit is one for all of them together, and the nearest of a name holds.</summary>
public static class LimitWords
{
    extension<TSelf>(MetaWords<TSelf> words) where TSelf : MetaWords<TSelf>
    {
        /// <summary>
        /// Limits how often each client may call: a token bucket of this size that is full again after the time. A client is the user that is known, else
        /// the connection. Beyond it the answer is 429 with <c>Retry-After</c>; every answer tells what is left (draft-ietf-httpapi-ratelimit-headers).
        /// </summary>
        /// <param name="limit">The most calls, 1 or more.</param>
        /// <param name="per">In what time.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public TSelf RateLimit(int limit, TimeSpan per, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            words.RateLimit(r => r.TokenBucket(limit, limit, per), file, line);

        /// <summary>Limits how often each client may call, with another way of counting, of telling clients apart, or with a name beside other limits.</summary>
        /// <param name="block">Says how on its argument.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public TSelf RateLimit(Action<RateLimitBuilder> block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            ArgumentNullException.ThrowIfNull(block);
            var builder = new RateLimitBuilder();
            block(builder);
            return words.Say(builder.Build() with { Origin = new(file, line) });
        }

        /// <summary>
        /// Limits how many calls run at once, of all clients together: from when their inputs are read until their replies have been sent. Beyond it
        /// the answer is 503 with <c>Retry-After</c>.
        /// </summary>
        /// <param name="limit">The most calls, 1 or more.</param>
        /// <param name="queue">How many more may wait for their turn; none by default.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public TSelf Concurrency(int limit, int queue = 0, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            words.Concurrency(c => c.Limit(limit).Queue(queue), file, line);

        /// <summary>Limits how many calls run at once, for each client, or with a name beside other limits.</summary>
        /// <param name="block">Says how on its argument.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public TSelf Concurrency(Action<ConcurrencyBuilder> block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            ArgumentNullException.ThrowIfNull(block);
            var builder = new ConcurrencyBuilder();
            block(builder);
            return words.Say(builder.Build() with { Origin = new(file, line) });
        }

        /// <summary>Limits the body, in place of <see cref="ApiLimits.BodyBytes"/> and of the server's own limit: 413 beyond. The nearest one holds.</summary>
        /// <param name="bytes">The most bytes, 1 or more.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public TSelf MaxBody(long bytes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            words.State.Meta = words.State.Meta with { MaxBody = bytes };
            words.State.Words[LimitChecks.BodyWord] = new(file, line);
            return (TSelf)words;
        }

        /// <summary>
        /// Limits how long a call may take until its reply begins, in place of <see cref="ApiLimits.CallTimeout"/>: 408 while the body is awaited, else
        /// <see cref="Call.Cancelled"/> is cancelled, and code that ends because of it is answered with 503. The nearest one holds.
        /// </summary>
        /// <param name="time">How long; <see cref="Timeout.InfiniteTimeSpan"/> for any time.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public TSelf Timeout(TimeSpan time, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            words.State.Meta = words.State.Meta with { Timeout = time };
            words.State.Words[LimitChecks.TimeoutWord] = new(file, line);
            return (TSelf)words;
        }
    }

    extension(WithoutBuilder without)
    {
        /// <summary>Takes away a limit of how often clients may call.</summary>
        /// <param name="name">Its name.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public WithoutBuilder RateLimit(string name = LimitMistakes.DefaultName, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            without.Add(new PolicyRemoval(RateLimitPolicy.KindOf(name), $"the rate limit '{name}'", new(file, line)));

        /// <summary>Takes away a limit of how many calls run at once.</summary>
        /// <param name="name">Its name.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public WithoutBuilder Concurrency(string name = LimitMistakes.DefaultName, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            without.Add(new PolicyRemoval(ConcurrencyPolicy.KindOf(name), $"the limit of concurrency '{name}'", new(file, line)));

        /// <summary>Takes away what was said of the size of bodies, so that the options hold.</summary>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public WithoutBuilder MaxBody([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => without.Add(new MaxBodyRemoval(new(file, line)));

        /// <summary>Takes away what was said of the time a call may take, so that the options hold.</summary>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public WithoutBuilder Timeout([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => without.Add(new TimeoutRemoval(new(file, line)));
    }
}
