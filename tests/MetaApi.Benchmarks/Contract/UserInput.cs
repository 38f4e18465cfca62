using System.ComponentModel.DataAnnotations;

namespace MetaApi.Benchmarks.Contract;

public sealed class UserInput
{
    [Required, StringLength(80)]
    public string Name { get; set; } = null!;

    [Range(0, 150)]
    public int? Age { get; set; }

    [EmailAddress]
    public string? Email { get; set; }

    [MaxLength(10)]
    public List<string>? Tags { get; set; }

    public Address? Address { get; set; }

    [Required, MinLength(8)]
    public string Password { get; set; } = null!;
}
