using FluentValidation;
using MetaApi.Benchmarks.Contract;

namespace MetaApi.Benchmarks.Rules;

/// <summary>The same rules as a user of FluentValidation writes them.</summary>
internal sealed class OrderValidator : AbstractValidator<OrderRequest>
{
    public OrderValidator()
    {
        RuleFor(o => o.User).NotNull().SetValidator(new UserValidator());
        RuleFor(o => o.Items).NotNull().Must(items => items.Count is >= 1 and <= 100);
        RuleForEach(o => o.Items).SetValidator(new ItemValidator());
    }

    sealed class UserValidator : AbstractValidator<UserInput>
    {
        public UserValidator()
        {
            RuleFor(u => u.Name).NotEmpty().MaximumLength(80);
            RuleFor(u => u.Age).InclusiveBetween(0, 150);
            RuleFor(u => u.Email).EmailAddress();
            RuleFor(u => u.Tags).Must(tags => tags is null || tags.Count <= 10);
            RuleFor(u => u.Address!).SetValidator(new AddressValidator()).When(u => u.Address is not null);
            RuleFor(u => u.Password).NotEmpty().MinimumLength(8);
        }
    }

    sealed class AddressValidator : AbstractValidator<Address>
    {
        public AddressValidator()
        {
            RuleFor(a => a.Street).NotEmpty().MaximumLength(80);
            RuleFor(a => a.City).NotEmpty();
            RuleFor(a => a.Zip).Matches("^[0-9]{5}$");
        }
    }

    sealed class ItemValidator : AbstractValidator<OrderItem>
    {
        public ItemValidator()
        {
            RuleFor(i => i.Sku).NotEmpty().Matches("^SKU-[0-9]{4}$");
            RuleFor(i => i.Qty).InclusiveBetween(1, 1000);
            RuleFor(i => i.Price).InclusiveBetween(0, 1_000_000);
        }
    }
}
