using MetaApi.Declaration.Inference;
using MetaApi.Model;
using MetaApi.Schemas;

namespace MetaApi.Declaration.Handlers;

/// <summary>Finds the declared input of each member of an input object.</summary>
internal sealed class MemberBinder
{
    readonly Type type;

    readonly (string Name, Origin Origin) route;

    readonly RouteInputs inputs;

    readonly Lazy<InitialValues> initial;

    readonly List<MemberInput> bound = [];

    readonly List<Mistake> mistakes = [];

    MemberBinder(Type type, RouteInputs inputs, (string, Origin) route)
    {
        (this.type, this.inputs, this.route) = (type, inputs, route);
        initial = new(() => InitialValues.Of(type));
    }

    public static (InputObjectArgument Argument, IReadOnlyList<Mistake> Mistakes) Bind(Type type, RouteInputs inputs, (string, Origin) route)
    {
        var binder = new MemberBinder(type, inputs, route);
        binder.Bind();
        return (new(type, [.. binder.bound]), binder.mistakes);
    }

    void Bind()
    {
        if (ClrTypes.Implied(type) is not null || type == typeof(object))
            mistakes.Add(HandlerMistakes.NoMembers(route.Name, type, route.Origin));
        else if (!ClrShape.CanBeMade(type))
            mistakes.Add(HandlerMistakes.CannotBeMade(route.Name, type, route.Origin));
        else
            Bind(ClrShape.Of(type));
    }

    void Bind(ClrShape shape)
    {
        var members = InferredMembers.Of(type).Where(m => shape.CanTake(m.Declared)).ToList();
        if (members.Count == 0 && shape.Parameters.IsEmpty)
            mistakes.Add(HandlerMistakes.NoMembers(route.Name, type, route.Origin));
        foreach (var parameter in shape.Parameters)
            if (!parameter.HasDefaultValue && !members.Any(m => m.Parameter?.Position == parameter.Position))
                mistakes.Add(HandlerMistakes.NoMemberFor(route.Name, type, parameter, route.Origin));
        foreach (var member in members)
            Bind(member);
    }

    void Bind(InferredMember member)
    {
        var named = inputs.Named(member.WireName);
        if (named.Count == 0)
            mistakes.Add(HandlerMistakes.NoInputFor(route.Name, type, member, (NearMiss.Of(member.WireName, inputs.Names), route.Origin)));
        else if (named.Count > 1)
            mistakes.Add(HandlerMistakes.Ambiguous(route.Name, Said(member), named, route.Origin));
        else if (named[0].File is not null)
            mistakes.Add(HandlerMistakes.FileAsValue(route.Name, named[0], Said(member), route.Origin));
        else if (bound.Find(b => b.Input.Key == named[0].Key) is { } other)
            mistakes.Add(HandlerMistakes.TakenTwice(route.Name, named[0], (Said(member), other.Member.Name), route.Origin));
        else if (SlotOf(member).Misfit(named[0], route.Name, route.Origin) is { } mistake)
            mistakes.Add(mistake);
        else
            bound.Add(new(member.Declared, named[0]));
    }

    Slot SlotOf(InferredMember member) => new(Said(member), member.Declared.PropertyType)
    {
        TakesNull = member.IsNullable,
        TakesMissing = () => member.MayBeMissing || member.IsNullable || HasOwnValue(member),
    };

    bool HasOwnValue(InferredMember member) =>
        member.Parameter is { } parameter ? parameter.HasDefaultValue : initial.Value.Of(member.Declared) is not null;

    string Said(InferredMember member) => $"the member '{member.Declared.Name}' of {ClrName.Of(type)}";
}
