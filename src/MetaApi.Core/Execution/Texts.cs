using System.Text;
using MetaApi.Calls;

namespace MetaApi.Execution;

internal static class Texts
{
    public static Reply Reply(int status, SentText sent)
    {
        var body = new ReplyBody();
        var bytes = body.GetSpan(Encoding.UTF8.GetMaxByteCount(sent.Text.Length));
        body.Advance(Encoding.UTF8.GetBytes(sent.Text, bytes));
        return new(status) { ContentType = sent.ContentType, Body = body };
    }
}
