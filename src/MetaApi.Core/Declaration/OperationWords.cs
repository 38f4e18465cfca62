using System.Runtime.CompilerServices;
using MetaApi.Declaration;
using MetaApi.Model;

namespace MetaApi;

/// <summary>The words about one operation of the document: its name, and what its answers lead to.</summary>
public static class OperationWords
{
    extension(ApiRouteBuilder route)
    {
        /// <summary>Names the operation, for clients that are generated. By default its method and the words of its path do, as in <c>getUsersById</c>.</summary>
        /// <param name="id">A name of letters, digits and <c>_</c> that no other operation of the API has.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        /// <exception cref="ArgumentException"><paramref name="id"/> is null or empty.</exception>
        public ApiRouteBuilder OperationId(string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            ArgumentException.ThrowIfNullOrEmpty(id);
            route.State.Meta = route.State.Meta with { OperationId = id };
            route.State.Words[nameof(RouteMeta.OperationId)] = new(file, line);
            return route;
        }

        /// <summary>Says that an answer leads to another route. Links to child routes follow from the tree. The same name again replaces one.</summary>
        /// <param name="name">Its name, of ASCII letters, digits, <c>.</c>, <c>_</c> and <c>-</c>; one that follows from the tree is called as the operation it leads to.</param>
        /// <param name="target">The other route by method and path, as in <c>GET /users/:id</c>.</param>
        /// <param name="block">Says on its argument where the parameters of the other route are found.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="target"/> is null or empty.</exception>
        public ApiRouteBuilder Link(
            string name, string target, Action<LinkBuilder> block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
            ArgumentException.ThrowIfNullOrEmpty(target);
            ArgumentNullException.ThrowIfNull(block);
            var builder = new LinkBuilder(new(name, target) { Origin = new(file, line) });
            block(builder);
            var meta = route.State.Meta;
            route.State.Meta = meta with { Links = meta.Links.Put(builder.Link, l => l.Name) };
            return route;
        }

        /// <summary>Takes away a link to a child route that follows from the tree.</summary>
        /// <param name="target">The child route by method and path; by default null, for all of them.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public ApiRouteBuilder WithoutLink(string? target = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            var meta = route.State.Meta;
            route.State.Meta = meta with { HiddenLinks = meta.HiddenLinks.Add(new(target, new(file, line))) };
            return route;
        }
    }
}
