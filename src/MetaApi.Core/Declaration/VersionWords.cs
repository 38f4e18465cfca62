using System.Runtime.CompilerServices;
using MetaApi.Model.Policies;

namespace MetaApi;

/// <summary>The words for conditional requests: which version a route is about (RFC 9110, section 13).</summary>
public static class VersionWords
{
    extension<TSelf>(MetaWords<TSelf> words) where TSelf : MetaWords<TSelf>
    {
        /// <summary>
        /// Sends a hash of the rendered body as <c>ETag</c> of GET and HEAD, and answers 304 to whoever has it. It saves the transfer, not the work; for
        /// that, tell the version. Inherited by routes of other methods, it does nothing there. The nearest one holds.
        /// </summary>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public TSelf ETag([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            words.Say(new ETagPolicy(null, false) { Origin = new(file, line) });

        /// <summary>
        /// Tells the version of what the routes are about, behind the <c>Before</c> hooks and before the action, which does not run when the conditions
        /// of the request say so: 304 where the client has the version already, 412 where the request is about another one. GET and HEAD send it as
        /// <c>ETag</c>. The nearest one holds.
        /// </summary>
        /// <param name="version">
        /// Tells the version from what hooks have loaded: a number, a GUID, the bytes of a row version, or a text without quotes. Null when there is
        /// nothing yet. It must differ whenever the body does.
        /// </param>
        /// <param name="requireMatch">Whether a request that changes something and has neither <c>If-Match</c> nor <c>If-None-Match: *</c> is answered with 428 (RFC 6585); false by default. GET and HEAD never are.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public TSelf ETag(
            Func<Call, object?> version, bool requireMatch = false, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            ArgumentNullException.ThrowIfNull(version);
            return words.Say(new ETagPolicy(version, requireMatch) { Origin = new(file, line) });
        }

        /// <summary>
        /// Tells when that which the routes are about was changed, behind the <c>Before</c> hooks and before the action. GET and HEAD send it as
        /// <c>Last-Modified</c>; 304 and 412 are answered as with a version, where the request has no <c>If-None-Match</c> or <c>If-Match</c>. The nearest one holds.
        /// </summary>
        /// <param name="changed">Tells the time; null when nobody knows. Two changes within a second look like one: prefer a version.</param>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public TSelf LastModified(Func<Call, DateTimeOffset?> changed, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        {
            ArgumentNullException.ThrowIfNull(changed);
            return words.Say(new LastModifiedPolicy(changed) { Origin = new(file, line) });
        }
    }

    extension(WithoutBuilder without)
    {
        /// <summary>Takes away the version.</summary>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public WithoutBuilder ETag([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            without.Add(new PolicyRemoval(ETagPolicy.Name, "the version", new(file, line)));

        /// <summary>Takes away the time of the last change.</summary>
        /// <param name="file">Filled in by the compiler.</param>
        /// <param name="line">Filled in by the compiler.</param>
        public WithoutBuilder LastModified([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            without.Add(new PolicyRemoval(LastModifiedPolicy.Name, "the time of the last change", new(file, line)));
    }
}
