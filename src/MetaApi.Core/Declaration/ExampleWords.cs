using System.Runtime.CompilerServices;
using MetaApi.Declaration;

namespace MetaApi;

/// <summary>The word for examples of a route.</summary>
public static class ExampleWords
{
    extension(ApiRouteBuilder route)
    {
        /// <summary>
        /// Gives an example: a request with its answer. It is checked against the declaration when the API is built, and stands in the document with
        /// the parameters, the body and the answer that it is made of. The same name again replaces it.
        /// </summary>
        /// <param name="name">A name for it, unique on the route.</param>
        /// <param name="block">Tells it on its argument.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
        public ApiRouteBuilder Example(
            string name, Action<ExampleBuilder> block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
            ArgumentNullException.ThrowIfNull(block);
            var builder = new ExampleBuilder(name, new(file, line));
            block(builder);
            var meta = route.State.Meta;
            route.State.Meta = meta with { Examples = meta.Examples.Put(builder.Example, e => e.Name) };
            return route;
        }
    }
}
