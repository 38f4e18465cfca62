namespace MetaApi.Model;

/// <summary>How large a form may be.</summary>
internal static class FormSize
{
    /// <summary>The most bytes: the fields, and as much as the files may have together; never more than the option says.</summary>
    public static long Most(RouteMeta meta, ApiLimits limits)
    {
        var files = meta.Inputs.Where(i => i.File is not null).Select(i => i.File!).ToList();
        if (files.Count == 0)
            return limits.BodyBytes;
        var together = files.Aggregate((decimal)limits.BodyBytes, (sum, file) => sum + ((decimal)file.MostBytes(limits) * file.MaxCount));
        return (long)Math.Min(together, limits.FormBytes);
    }
}
