using System.ComponentModel.DataAnnotations;
using RangeAttribute = System.ComponentModel.DataAnnotations.RangeAttribute;

namespace MetaApi.Core.Tests.Declaration.Inference;

/// <summary>One class for each attribute, with a property named Value that it stands on.</summary>
public static class Annotated
{
    public sealed record Required([property: Required] string? Value);

    public sealed record RequiredOrEmpty([property: Required(AllowEmptyStrings = true)] string? Value);

    public sealed record StringLength([property: StringLength(5, MinimumLength = 2)] string? Value);

    public sealed record MinLength([property: MinLength(2)] string? Value);

    public sealed record MaxLength([property: MaxLength(3)] List<int>? Value);

    public sealed record Length([property: Length(1, 3)] List<int>? Value);

    public sealed record WholeRange([property: Range(-3, 7)] int? Value);

    public sealed record DoubleRange([property: Range(0.5, 2.5, MaximumIsExclusive = true)] double Value);

    public sealed record OpenRange([property: Range(0, double.MaxValue, MinimumIsExclusive = true)] double Value);

    public sealed record DecimalRange([property: Range(typeof(decimal), "0.5", "9.75", MinimumIsExclusive = true)] decimal? Value);

    public sealed record DayRange([property: Range(typeof(DateOnly), "2024-01-10", "2024-02-20")] DateOnly? Value);

    public sealed record RegularExpression([property: RegularExpression("[a-c]+[0-9]?")] string? Value);

    public sealed record EmailAddress([property: EmailAddress] string? Value);

    public sealed record Url([property: Url] string? Value);

    public sealed record Phone([property: Phone] string? Value);

    public sealed record CreditCard([property: CreditCard] string? Value);

    public sealed record FileExtensions([property: FileExtensions(Extensions = "png,jpg")] string? Value);

    public sealed record Base64String([property: Base64String] string? Value);

    public sealed record AllowedValues([property: AllowedValues("a", "b", "ab")] string? Value);

    public sealed record AllowedOrNull([property: AllowedValues(1, 2, null)] int? Value);

    public sealed record DeniedValues([property: DeniedValues("a", "b")] string? Value);

    public sealed record EnumDataType([property: EnumDataType(typeof(DayOfWeek))] string? Value);

    public sealed record Even([property: Even] int? Value);

    public sealed record Custom([property: CustomValidation(typeof(Annotated), nameof(IsShort))] string? Value);

    public sealed record Compared(string? Value)
    {
        [Compare(nameof(Value))]
        public string? Again { get; init; } = "a";
    }

    public sealed record Validatable(string? Value) : IValidatableObject
    {
        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
            Value is { Length: > 3 } ? [new("It is {too} long.", [nameof(Value)]), new("Nothing fits.")] : [];
    }

    [CustomValidation(typeof(Annotated), nameof(IsCalm))]
    public sealed record OfType(string? Value);

    public static ValidationResult? IsShort(string? value) => value is { Length: > 2 } ? new("It is long.") : ValidationResult.Success;

    public static ValidationResult? IsCalm(OfType value) => value.Value is { Length: > 4 } ? new("It shouts.", ["Value"]) : ValidationResult.Success;
}

/// <summary>An attribute as users write them: it looks at the object, and does not say that it will.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class EvenAttribute() : ValidationAttribute("'{0}' must be even.")
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var owner = (Annotated.Even)validationContext.ObjectInstance;
        return owner.Value % 2 is 0 or null ? ValidationResult.Success : new(FormatErrorMessage(validationContext.DisplayName), [validationContext.MemberName!]);
    }
}
