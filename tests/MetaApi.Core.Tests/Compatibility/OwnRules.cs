namespace MetaApi.Core.Tests.Compatibility;

/// <summary>A rule as a user writes one.</summary>
internal static class OwnRules
{
    public static PropertyBuilder<TOwner, object?> Palindrome<TOwner>(this PropertyBuilder<TOwner, object?> property) =>
        property.Validate(text => ((string)text!).SequenceEqual(((string)text!).Reverse()), "palindrome", "This text must read the same backwards.");
}
