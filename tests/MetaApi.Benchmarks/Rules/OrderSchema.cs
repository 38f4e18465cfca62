using MetaApi.Benchmarks.Contract;

namespace MetaApi.Benchmarks.Rules;

/// <summary>The rules of the benchmark contract, over its own classes.</summary>
internal static class OrderSchema
{
    static readonly Entity<Address> AddressEntity = Entity.Define<Address>("Address", e => e
        .Property(a => a.Street, p => p.Required().Length(1, 80))
        .Property(a => a.City, p => p.Required())
        .Property(a => a.Zip, p => p.Pattern("^[0-9]{5}$")));

    static readonly Entity<UserInput> UserEntity = Entity.Define<UserInput>("User", e => e
        .Property(u => u.Name, p => p.Required().Length(1, 80))
        .Property(u => u.Age, p => p.Between(0, 150))
        .Property(u => u.Email, p => p.Format("email"))
        .Property(u => u.Tags, p => p.Count(0, 10))
        .Property(u => u.Address, AddressEntity)
        .Property(u => u.Password, p => p.Required().Length(8)));

    static readonly Entity<OrderItem> ItemEntity = Entity.Define<OrderItem>("Item", e => e
        .Property(i => i.Sku, p => p.Required().Pattern("^SKU-[0-9]{4}$"))
        .Property(i => i.Qty, p => p.Required().Between(1, 1000))
        .Property(i => i.Price, p => p.Required().Between(0, 1_000_000)));

    public static readonly Entity<OrderRequest> Order = Entity.Define<OrderRequest>("OrderRequest", e => e
        .Property(o => o.User, UserEntity, p => p.Required())
        .Property(o => o.Items, Schema.ArrayOf(ItemEntity).Count(1, 100), p => p.Required()));
}
