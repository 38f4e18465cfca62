using System.ComponentModel.DataAnnotations;

namespace MetaApi.Benchmarks.Contract;

public sealed class Address
{
    [Required, StringLength(80)]
    public string Street { get; set; } = null!;

    [Required]
    public string City { get; set; } = null!;

    [RegularExpression("^[0-9]{5}$")]
    public string? Zip { get; set; }
}
