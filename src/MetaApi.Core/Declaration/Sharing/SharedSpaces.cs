using System.Collections.Immutable;
using System.Reflection;
using MetaApi.Calls;
using MetaApi.Execution;
using MetaApi.Model;

namespace MetaApi.Declaration.Sharing;

/// <summary>Makes the space of helpers of one node, and finds what is wrong in it.</summary>
internal static class SharedSpaces
{
    public static SharedSpace? Inside(SharedSpace? outer, IReadOnlyList<SharedDeclaration> declared) =>
        declared.Count == 0 ? outer : new SharedSpace([.. declared.Select(Helper)], outer);

    /// <param name="place">The node, in words.</param>
    /// <param name="declared">What it declares.</param>
    /// <param name="space">What its helpers see.</param>
    public static IEnumerable<Mistake> Mistakes(string place, IReadOnlyList<SharedDeclaration> declared, SharedSpace? space)
    {
        foreach (var same in declared.GroupBy(d => d.Type))
            foreach (var again in same.Skip(1))
                yield return SharedMistakes.Twice(place, again, same.First().Origin);
        foreach (var made in declared.DistinctBy(d => d.Type).Where(d => d.Factory is null))
            foreach (var mistake in OfConstructed(place, made, space!))
                yield return mistake;
        foreach (var circle in SharedCircles.Of(declared, space))
            yield return SharedMistakes.Circle(place, circle);
    }

    /// <summary>The public constructor with the most parameters; null when there is none.</summary>
    public static ConstructorInfo? ConstructorOf(Type type) => type.GetConstructors().MaxBy(c => c.GetParameters().Length);

    static SharedHelper Helper(SharedDeclaration declared)
    {
        if (declared.Factory is { } factory)
            return new(declared.Type, (call, _) => factory(call));
        return new(declared.Type, ConstructorOf(declared.Type) is { } constructor ? new HelperConstructor(constructor).Make : (_, _) => null!);
    }

    static IEnumerable<Mistake> OfConstructed(string place, SharedDeclaration declared, SharedSpace space)
    {
        if (declared.Type.IsAbstract)
            return [SharedMistakes.Abstract(place, declared)];
        if (ConstructorOf(declared.Type) is not { } constructor)
            return [SharedMistakes.NoConstructor(place, declared)];
        var parameters = constructor.GetParameters();
        if (declared.Type.GetConstructors().Count(c => c.GetParameters().Length == parameters.Length) > 1)
            return [SharedMistakes.NoGreediest(place, declared, parameters.Length)];
        var self = space.Own.First(h => h.Type == declared.Type);
        return parameters
            .Where(p => p.ParameterType.IsByRef || (CannotBeService(p.ParameterType) && Argument.Of(p.ParameterType, p, t => space.Find(t, self)) is ServiceArgument { IsOptional: false }))
            .Select(p => SharedMistakes.NothingFor(place, declared, p));
    }

    static bool CannotBeService(Type type) => type.IsValueType || type == typeof(string);
}
