using System.Buffers;
using System.Text;
using MetaApi.Calls;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>Reads a form of pairs, which are spelled as those of a query (WHATWG URL, section 5.1).</summary>
internal sealed class FormPairs(FormInput form, TextValues[] values, ReadContext context)
{
    public async ValueTask ReadAsync(Call call)
    {
        var bytes = await call.Request.ReadBodyAsync(form.Limits.BodyBytes, call);
        try
        {
            Read(bytes);
        }
        finally
        {
            call.Request.ReleaseBody(bytes);
        }
    }

    public void Read(in ReadOnlySequence<byte> bytes)
    {
        if (!Utf8Text.IsValid(bytes))
        {
            context.Failures.Add(FormFields.NotUtf8);
            return;
        }
        var text = Encoding.UTF8.GetString(bytes);
        if (QueryText.Pairs(text) > form.Limits.FormFields)
            context.Failures.Add(form.TooManyFields);
        else
            Read(text);
    }

    void Read(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split('&'))
            if (text[range] is { IsEmpty: false } pair && !QueryText.TryKeep(pair, form.Fields, values) && form.RefusesUnknown)
                context.Failures.AddAt(QueryText.NameOf(pair) ?? "", TypeFailures.Unknown);
    }
}
