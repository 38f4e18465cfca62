using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using RangeAttribute = System.ComponentModel.DataAnnotations.RangeAttribute;

namespace MetaApi.Core.Tests.Declaration.Inference;

/// <summary>Classes that no entity can be inferred from.</summary>
internal static class Mistaken
{
    public sealed record Types(
        Stream Content, Type Kind, Action Run, Point Place, Point? Maybe, List<Stream> Contents, Dictionary<int, string> ByNumber, HashSet<int> Numbers);

    public readonly record struct Point(int X, int Y);

    public sealed record Attributes(
        [property: Range(5, 1)] int Backward,
        [property: Range(typeof(decimal), "one", "2")] decimal Spelled,
        [property: StringLength(5)] int Length,
        [property: MinLength(-2)] string Negative,
        [property: RegularExpression("(?=a)b")] string Pattern,
        [property: Range(1, 2)] bool Flag,
        [property: Required(ErrorMessageResourceName = "Missing", ErrorMessageResourceType = typeof(Mistaken))] string Text,
        [property: CustomValidation(typeof(Mistaken), "IsThere")] string Custom,
        [property: CreditCard(ErrorMessage = "{0} {1}")] string Card);

    public sealed record Defaults([property: Range(1, 5)] int Number = 7);

    [JsonDerivedType(typeof(Circle))]
    [JsonDerivedType(typeof(Square), 2)]
    public abstract class Form;

    public sealed class Circle : Form;

    public sealed class Square : Form;

    public sealed record Drawing(Form Form);

    public sealed record Twice([property: JsonPropertyName("name")] string First, [property: JsonPropertyName("name")] string Second);
}
