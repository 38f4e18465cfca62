using System.ComponentModel.DataAnnotations;

namespace MetaApi.Benchmarks.Contract;

public sealed class OrderRequest
{
    [Required]
    public UserInput User { get; set; } = null!;

    [Required, Length(1, 100)]
    public List<OrderItem> Items { get; set; } = null!;
}
