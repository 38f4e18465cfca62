using System.Runtime.CompilerServices;
using MetaApi.Declaration;
using MetaApi.Model;

namespace MetaApi;

/// <summary>The words about replies as a whole: how they are judged, and which headers they carry.</summary>
public static class ReplyWords
{
    extension<TSelf>(MetaWords<TSelf> words) where TSelf : MetaWords<TSelf>
    {
        /// <summary>Says what becomes of replies that break their declaration. The nearest one holds; where none is said, <see cref="ApiOptions.Responses"/> does, else the host.</summary>
        /// <param name="policy">What becomes of them.</param>
        /// <param name="sample">The share of the replies that is judged, above 0 and at most 1; all by default. See <see cref="ResponseJudging.Sample"/>.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        /// <exception cref="ArgumentOutOfRangeException">The sample is no such share.</exception>
        public TSelf Responses(ResponsePolicy policy, double sample = 1, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            words.State.Meta = words.State.Meta with { Judging = new(policy) { Sample = sample } };
            words.State.Words[nameof(ApiOptions.Responses)] = new(file, line);
            return (TSelf)words;
        }

        /// <summary>Declares a header of an answer. In a namespace it is said for those routes below that have the status. The same name again replaces it.</summary>
        /// <param name="status">The status of the answer.</param>
        /// <param name="name">The name of the header, in any case.</param>
        /// <param name="schema">What its value may be; a text by default. Its description tells what it is for.</param>
        /// <param name="required">Whether every answer with the status carries it; false by default.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public TSelf StatusHeader(
            int status, string name, Schema? schema = null, bool required = false,
            [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
            var header = new DeclaredHeader(status, new(name, schema ?? Schema.String) { IsRequired = required }, new(file, line));
            words.State.Meta = words.State.Meta with { Headers = words.State.Meta.Headers.Put(header, h => h.Key) };
            return (TSelf)words;
        }
    }

    extension(WithoutBuilder without)
    {
        /// <summary>Takes away what is said of replies that break their declaration: what the API says holds, else the host.</summary>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public WithoutBuilder Responses([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            without.Add(new JudgingRemoval(new(file, line)));

        /// <summary>Takes away a declared header of an answer. That of a hook stays, for it may still be sent.</summary>
        /// <param name="status">The status of the answer.</param>
        /// <param name="name">The name of the header, in any case.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public WithoutBuilder StatusHeader(int status, string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
            return without.Add(new StatusHeaderRemoval(status, name, new(file, line)));
        }
    }
}
