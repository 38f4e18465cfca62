namespace MetaApi.Model;

/// <summary>How large a form may be, or the file in its place.</summary>
internal static class FormSize
{
    /// <summary>The most bytes: the fields, and as much as the files may have together; never more than the option says.</summary>
    public static long Most(RouteMeta meta, ApiLimits limits)
    {
        if (meta.BodyFile is { File: { } whole })
            return whole.MostBytes(limits);
        var files = meta.Inputs.Where(i => i.File is not null).Select(i => i.File!).ToList();
        if (files.Count == 0)
            return limits.BodyBytes;
        decimal most = limits.FormBytes;
        return (long)files.Aggregate(Math.Min(limits.BodyBytes, most), (sum, file) => Math.Min(sum + ((decimal)file.MostBytes(limits) * file.MaxCount), most));
    }
}
