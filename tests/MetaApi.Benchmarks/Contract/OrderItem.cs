using System.ComponentModel.DataAnnotations;

namespace MetaApi.Benchmarks.Contract;

public sealed class OrderItem
{
    [Required, RegularExpression("^SKU-[0-9]{4}$")]
    public string Sku { get; set; } = null!;

    [Range(1, 1000)]
    public int Qty { get; set; }

    // The whole-number overload of Range would round 1000000.4 down and let it pass.
    [Range(0.0, 1_000_000.0)]
    public decimal Price { get; set; }
}
