using MetaApi.Calls.Conditions;

namespace MetaApi;

/// <summary>What a reply tells of the version of what it is about.</summary>
public static class CallVersions
{
    internal const string ETag = "ETag";

    internal const string LastModified = "Last-Modified";

    extension(Call call)
    {
        /// <summary>Tells the version in the header <c>ETag</c>, in place of one told before: what a write has made, for the next <c>If-Match</c>.</summary>
        /// <param name="version">A number, a GUID, the bytes of a row version, or a text without quotes.</param>
        /// <exception cref="InvalidOperationException">The version cannot be told in a header.</exception>
        public Call SetETag(object version)
        {
            ArgumentNullException.ThrowIfNull(version);
            return call.SetHeader(ETag, EntityTag.Of(version).ToString());
        }

        /// <summary>Tells in the header <c>Last-Modified</c> when it was changed, in place of a time told before.</summary>
        /// <param name="changed">The time; fractions of a second are not told.</param>
        public Call SetLastModified(DateTimeOffset changed) => call.SetHeader(LastModified, HttpDate.Text(changed));
    }
}
