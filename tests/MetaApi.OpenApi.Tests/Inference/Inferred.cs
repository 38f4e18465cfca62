using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using DescriptionAttribute = System.ComponentModel.DescriptionAttribute;
using RangeAttribute = System.ComponentModel.DataAnnotations.RangeAttribute;

namespace MetaApi.OpenApi.Tests.Inference;

/// <summary>Classes whose documents somebody has read.</summary>
static class Inferred
{
    [Description("Someone who writes.")]
    public sealed class Author
    {
        [ReadOnly(true)]
        public long Id { get; set; }

        [Required, StringLength(40, MinimumLength = 2), Description("As on the cover.")]
        public string Name { get; set; } = "";

        [EmailAddress]
        public string? Mail { get; set; }

        [Url, Display(Description = "Where to read more.")]
        public string? Site { get; set; }

        [Phone]
        public string? Phone { get; set; }

        [DataType(DataType.Password), MinLength(12)]
        public string? Password { get; set; }

        [Base64String, MaxLength(4000)]
        public string? Portrait { get; set; }

        [Range(1, 150, MaximumIsExclusive = true)]
        public int? Age { get; set; }

        [DefaultValue(DayOfWeek.Monday)]
        public DayOfWeek Day { get; set; }

        [Obsolete("It is not used any more.")]
        public bool IsActive { get; set; } = true;

        public string Initial => Name[..1];
    }

    public sealed record Book(
        [Required, RegularExpression("[0-9]{13}")] string Isbn,
        Author Author,
        [property: Length(1, 5)] List<string> Tags,
        [property: AllowedValues("hard", "soft")] string Cover = "soft",
        [property: EnumDataType(typeof(DayOfWeek))] string? Day = null,
        [property: Range(typeof(decimal), "0.5", "99.5", MinimumIsExclusive = true)] decimal Price = 9.99m,
        [property: JsonPropertyName("sequel-to")] Book? SequelTo = null)
    {
        public Dictionary<string, int?> Stock { get; init; } = [];

        public Optional<string> Subtitle { get; init; }

        public object? Extra { get; init; }
    }

    public sealed record Page<T>(IReadOnlyList<T> Items, [property: Range(0, int.MaxValue)] int Total);

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
    [JsonDerivedType(typeof(Letter), "letter")]
    [JsonDerivedType(typeof(Parcel), "parcel")]
    public abstract record Item(string To);

    public sealed record Letter(string To, int Pages = 1) : Item(To);

    public sealed record Parcel(string To, double Weight) : Item(To);

    public static Api Api => Api.Define("Inferred", api => api
        .Get("/books", r => r.Status(200, Entity.Of<Page<Book>>()).Action(_ => { }))
        .Post("/books", r => r.Params(p => p.Body(Entity.Of<Book>())).Status(201, Entity.Of<Book>()).Action(_ => { }))
        .Patch("/books/:isbn", r => r.Params(p => p.Path("isbn").Body(Entity.Of<Book>().Patch())).Status(204).Action(_ => { }))
        .Post("/items", r => r.Params(p => p.Body(Schema.Of<List<Item>>())).Status(200, Schema.Of<Item>()).Action(_ => { })));
}
