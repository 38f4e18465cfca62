using System.Collections.Immutable;
using MetaApi.Model;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>Makes the input object of a handler from what was read.</summary>
internal sealed class InputMaker<T>
{
    readonly Func<Cell[], T> make;

    readonly int invalidStatus;

    readonly Failure refused;

    public InputMaker(InputObjectArgument argument, InputPlan inputs)
    {
        invalidStatus = inputs.InvalidStatus;
        make = ObjectMaker.For<T>([.. inputs.Names.All.Select(input => PropertyOf(input, argument.Members))]);
        refused = TypeFailures.Invalid with { Place = PlaceOf(argument) };
    }

    /// <summary>A type may guard itself against its arguments; what it refuses is bad input, not a fault.</summary>
    public T Make(Cell[] cells)
    {
        try
        {
            return make(cells);
        }
        catch (ArgumentException)
        {
            throw new ParameterInvalidException([refused], invalidStatus);
        }
    }

    static Property PropertyOf((string Name, InputPlace Place) input, ImmutableArray<MemberInput> members)
    {
        var bound = members.FirstOrDefault(m => m.Input.Name == input.Name && m.Input.Place == input.Place);
        return new(input.Name, bound?.Input.Schema ?? Schema.Any) { Member = bound?.Member };
    }

    static InputPlace PlaceOf(InputObjectArgument argument) => argument.Members.IsEmpty || argument.Members.Any(m => m.Input.Place is InputPlace.Body)
        ? InputPlace.Body
        : argument.Members[0].Input.Place;
}
