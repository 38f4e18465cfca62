using System.ComponentModel.DataAnnotations;

namespace MetaApi.Benchmarks.Many;

public sealed class ItemInput
{
    [Required, StringLength(80, MinimumLength = 1)]
    public string Name { get; set; } = null!;

    [Range(0, 1000)]
    public int Count { get; set; }

    [Required, RegularExpression("^[A-Z]{3}-[0-9]{4}$")]
    public string Code { get; set; } = null!;
}
