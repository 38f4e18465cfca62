using System.Collections.Immutable;
using System.Reflection;

namespace MetaApi.Tool.Loading;

/// <summary>The APIs that are classes: modules that can be made without arguments.</summary>
internal static class DeclaredModules
{
    const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static IEnumerable<ApiCandidate> In(IEnumerable<Type> types) => types.Where(IsModule).Select(Of);

    static bool IsModule(Type type) => type.IsSubclassOf(typeof(ApiModule))
        && !type.IsAbstract && !type.ContainsGenericParameters && type.GetConstructor(Any, []) is not null;

    static ApiCandidate Of(Type type)
    {
        var place = DeclaredNames.Of(type);
        try
        {
            var module = (ApiModule)Activator.CreateInstance(type, nonPublic: true)!;
            var root = new NamespaceBuilder("", default);
            module.DefineIn(root);
            return new(Api.NameOf(type), place, () => Api.Define(module))
            {
                Module = type,
                Applied = [.. NamespacesIn(root).Select(n => n.Module).OfType<Type>()],
                Routes = [.. NamespacesIn(root).SelectMany(n => n.Children).OfType<ApiRouteBuilder>().Select(r => r.Origin)],
            };
        }
        catch (Exception thrown)
        {
            return new(Api.NameOf(type), place, () => throw LoadingFaults.Threw(place, thrown)) { Module = type, IsBroken = true };
        }
    }

    static IEnumerable<NamespaceBuilder> NamespacesIn(NamespaceBuilder node) =>
        node.Children.OfType<NamespaceBuilder>().SelectMany(NamespacesIn).Prepend(node);
}
