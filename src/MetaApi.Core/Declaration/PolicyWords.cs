using System.Runtime.CompilerServices;
using MetaApi.Declaration;
using MetaApi.Model;
using MetaApi.Model.Policies;

namespace MetaApi;

/// <summary>The words by which the framework does something itself for the routes of a node.</summary>
public static class PolicyWords
{
    extension<TSelf>(MetaWords<TSelf> words) where TSelf : MetaWords<TSelf>
    {
        /// <summary>
        /// Deprecates the routes: the document says so, and every answer carries the headers <c>Deprecation</c> (RFC 9745), and <c>Sunset</c> (RFC
        /// 8594) and <c>Link</c> where they are told. The nearest one holds.
        /// </summary>
        /// <param name="since">Since when; a date in the future announces it.</param>
        /// <param name="sunset">When the routes stop answering; not decided by default.</param>
        /// <param name="use">The URI of what takes their place, relative or absolute; none by default.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public TSelf Deprecated(
            DateTimeOffset since, DateTimeOffset? sunset = null, string? use = null,
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            words.Say(new DeprecatedPolicy(since, sunset, use) { Origin = new(file, line) });

        /// <summary>Says a policy, in place of one of its kind said before on the same node.</summary>
        internal TSelf Say(RoutePolicy policy)
        {
            words.State.Meta = words.State.Meta with { Policies = words.State.Meta.Policies.Put(policy, p => p.Kind) };
            return (TSelf)words;
        }
    }

    extension(WithoutBuilder without)
    {
        /// <summary>Takes away the deprecation.</summary>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public WithoutBuilder Deprecated([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            without.Add(new PolicyRemoval(DeprecatedPolicy.Name, "the deprecation", new(file, line)));
    }
}
