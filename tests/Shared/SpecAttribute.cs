namespace MetaApi.Tests.Shared;

/// <summary>Names the items of the behaviour specification that a test stands for; docs/compatibility/meta-api.md has their rows.</summary>
/// <param name="items">The items, for example <c>M-236</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
sealed class SpecAttribute(params string[] items) : Attribute
{
    public string[] Items => items;
}
