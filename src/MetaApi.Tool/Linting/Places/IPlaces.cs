namespace MetaApi.Tool.Linting.Places;

/// <summary>Tells people where a pointer leads.</summary>
internal interface IPlaces
{
    FoundPlace Of(string pointer);
}
