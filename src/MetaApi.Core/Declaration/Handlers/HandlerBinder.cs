using System.Collections.Immutable;
using System.Reflection;
using MetaApi.Model;
using MetaApi.Schemas;

namespace MetaApi.Declaration.Handlers;

/// <summary>
/// Decides where a handler's arguments come from, and has the inputs read into the types that it wants: the call and its
/// cancellation, the input object, shared helpers by type, files, declared inputs by name, the whole body by type, else services.
/// </summary>
internal sealed class HandlerBinder
{
    readonly ApiRoute route;

    readonly HandlerAction handler;

    readonly RouteInputs inputs;

    readonly List<Mistake> mistakes = [];

    /// <summary>The type that each input is read into. A member of the input object comes before a parameter.</summary>
    readonly Dictionary<(InputPlace, string), Type> types = [];

    HandlerBinder(ApiRoute route, HandlerAction handler) =>
        (this.route, this.handler, inputs) = (route, handler, new(route.Meta));

    /// <summary>The route with its handler bound; the route itself when it has none.</summary>
    public static ApiRoute Bound(ApiRoute route) => route.Action is HandlerAction handler ? new HandlerBinder(route, handler).Bound() : route;

    ApiRoute Bound()
    {
        var parameters = HandlerParameter.Of(handler.Source);
        if (handler.InputType is { } type && !parameters.Any(p => p.Type == type))
            mistakes.Add(HandlerMistakes.InputNotTaken(route.Name, type, handler.Origin));
        var arguments = parameters.Select(ArgumentFor).OfType<Argument>().ToList();
        foreach (var argument in arguments.OfType<InputArgument>())
            types.TryAdd(argument.Input.Key, argument.Type);
        return route with
        {
            Meta = route.Meta with { Inputs = [.. route.Meta.Inputs.Select(Typed)] },
            BodyType = inputs.Whole is { } whole ? Typed(whole).ClrType : null,
            Action = handler with
            {
                Arguments = [.. arguments.Select(a => a is InputArgument input ? input with { Input = Typed(input.Input) } : a)],
                Mistakes = [.. mistakes],
            },
        };
    }

    Input Typed(Input input) => types.TryGetValue(input.Key, out var type) ? input with { ClrType = type } : input;

    /// <summary>Null when nothing can be given; then there is a mistake.</summary>
    Argument? ArgumentFor(HandlerParameter parameter)
    {
        if (parameter.Type.IsByRef)
            return Mistaken(HandlerMistakes.ByReference(route.Name, parameter.Name, handler.Origin));
        if (parameter.Type == handler.InputType)
            return InputObject(parameter);
        if (parameter.Type == typeof(Call) || parameter.Type == typeof(CancellationToken) || route.Shared?.Find(parameter.Type) is not null)
            return Surrounding(parameter);
        if (FileBinder.IsFor(parameter))
            return File(parameter);
        var named = inputs.Named(parameter.Name);
        if (named.Count > 1)
            return Mistaken(HandlerMistakes.Ambiguous(route.Name, Said(parameter), named, handler.Origin));
        if (named is [{ File: not null } file])
            return Mistaken(HandlerMistakes.FileAsValue(route.Name, file, Said(parameter), handler.Origin));
        if (named.Count == 1)
            return InputFor(parameter, named[0]);
        if (inputs.Whole is { } whole && ClrTypes.Fits(whole.Schema, parameter.Type))
            return InputFor(parameter, whole);
        return parameter.Type.IsValueType || ClrTypes.Implied(parameter.Type) is not null || inputs.HasAny(parameter.Type)
            ? Mistaken(HandlerMistakes.NoInputFor(route.Name, parameter, NearMiss.Of(parameter.Name, inputs.Names), handler.Origin))
            : Surrounding(parameter);
    }

    Argument Surrounding(HandlerParameter parameter) =>
        Argument.Of(parameter.Type, parameter.Info, type => route.Shared?.Find(type));

    Argument? File(HandlerParameter parameter)
    {
        var takesNull = new NullabilityInfoContext().Create(parameter.Info).WriteState is not NullabilityState.NotNull;
        var (argument, mistake) = FileBinder.Bind(parameter, inputs.Files, takesNull, (route.Name, handler.Origin));
        return mistake is null ? argument : Mistaken(mistake);
    }

    Argument? InputObject(HandlerParameter parameter)
    {
        if (inputs.Whole is { } whole && ClrTypes.Fits(whole.Schema, parameter.Type))
            return InputFor(parameter, whole);
        var (argument, wrong) = MemberBinder.Bind(parameter.Type, inputs, (route.Name, handler.Origin));
        mistakes.AddRange(wrong);
        foreach (var (member, input) in argument.Members)
            types.TryAdd(input.Key, member.PropertyType);
        return argument;
    }

    InputArgument? InputFor(HandlerParameter parameter, Input input)
    {
        var takesNull = !parameter.Type.IsValueType || Nullable.GetUnderlyingType(parameter.Type) is not null;
        var isNotNull = new NullabilityInfoContext().Create(parameter.Info) is var said && Inner(said, parameter.Type).WriteState is NullabilityState.NotNull;
        var slot = new Slot(Said(parameter), parameter.Type)
        {
            TakesNull = ClrTypes.OptionalOf(parameter.Type) is null ? takesNull && !isNotNull : !isNotNull,
            TakesMissing = () => !isNotNull || parameter.Info.HasDefaultValue || ClrTypes.OptionalOf(parameter.Type) is not null,
        };
        if (slot.Misfit(input, route.Name, handler.Origin) is { } mistake)
        {
            mistakes.Add(mistake);
            return null;
        }
        return new(input, parameter.Type) { Default = ClrShape.DefaultOf(parameter.Info) };
    }

    static NullabilityInfo Inner(NullabilityInfo said, Type type) => ClrTypes.OptionalOf(type) is null ? said : said.GenericTypeArguments[0];

    Argument? Mistaken(Mistake mistake)
    {
        mistakes.Add(mistake);
        return null;
    }

    static string Said(HandlerParameter parameter) => $"the parameter '{parameter.Name}'";
}
