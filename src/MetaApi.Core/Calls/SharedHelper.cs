namespace MetaApi.Calls;

/// <summary>A class that a namespace or route shares with all that stands below it; an object of it is made once for each call.</summary>
/// <param name="type">What it is found by: this type and its bases.</param>
/// <param name="make">Makes it for a call, as it is seen from the space it is declared in.</param>
internal sealed class SharedHelper(Type type, Func<Call, SharedSpace, object> make)
{
    public Type Type => type;

    public object Make(Call call, SharedSpace space) => make(call, space);
}
