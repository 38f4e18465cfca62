using System.Runtime.CompilerServices;
using MetaApi.Model;

namespace MetaApi;

/// <summary>The words that choose among the documents of an API.</summary>
public static class DocumentWords
{
    extension<TSelf>(MetaWords<TSelf> words) where TSelf : MetaWords<TSelf>
    {
        /// <summary>
        /// Puts the routes into these documents, and no other. The nearest one holds; routes for which nothing is said stand in all of them.
        /// </summary>
        /// <param name="names">The names of documents that <see cref="ApiOptions.Documents"/> declares.</param>
        /// <exception cref="ArgumentException">There is no name, or one is null or empty.</exception>
        public TSelf InDocuments(params ReadOnlySpan<string> names)
        {
            if (names.IsEmpty)
                throw new ArgumentException("Name a document; routes that say nothing stand in all of them.", nameof(names));
            foreach (var name in names)
                ArgumentException.ThrowIfNullOrEmpty(name, nameof(names));
            words.State.Meta = words.State.Meta with { Documents = [.. names] };
            return (TSelf)words;
        }
    }

    extension(WithoutBuilder without)
    {
        /// <summary>Takes away the choice of documents: the routes stand in all of them.</summary>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public WithoutBuilder InDocuments([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            without.Add(new DocumentsRemoval(new(file, line)));
    }
}
