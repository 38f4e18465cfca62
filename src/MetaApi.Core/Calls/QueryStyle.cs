namespace MetaApi;

/// <summary>How a list is spelled in the query string. Objects have one spelling, with brackets: <c>filter[name]=x</c>.</summary>
public enum QueryStyle
{
    /// <summary>A pair for each item: <c>ids=1&amp;ids=2</c>.</summary>
    Repeated,

    /// <summary>A pair for each item, with empty brackets behind the name: <c>ids[]=1&amp;ids[]=2</c>.</summary>
    Brackets,

    /// <summary>One pair with commas between the items: <c>ids=1,2</c>. A comma that is percent-encoded belongs to its item.</summary>
    Comma,
}
