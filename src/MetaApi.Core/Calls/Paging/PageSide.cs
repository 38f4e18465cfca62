namespace MetaApi.Calls.Paging;

/// <summary>On which side of a cursor a page lies.</summary>
internal enum PageSide
{
    After,
    Before,
}
