using System.Collections.Immutable;
using MetaApi.Schemas.Failures;

namespace MetaApi.Schemas.Constraints;

/// <summary>The constraints of a schema that judge values of one type, in order of declaration.</summary>
internal sealed class Checks<T>
{
    /// <summary>Delegates, because a call through an interface of several implementations has to look for the method.</summary>
    readonly Func<T, bool>[] checks;

    readonly Failure[] failures;

    Checks(Constraint[] constraints)
    {
        checks = [.. constraints.Cast<ICheck<T>>().Select(c => (Func<T, bool>)c.Accepts)];
        failures = [.. constraints.Select(c => c.Failure)];
    }

    public static Checks<T> Of(ImmutableArray<Constraint> rules) => new([.. rules.Where(c => c is ICheck<T>)]);

    /// <summary>Reports every rule that the value breaks.</summary>
    public bool Pass(T value, FailureList found)
    {
        var passed = true;
        for (var i = 0; i < checks.Length; i++)
            if (!checks[i](value))
            {
                found.Add(failures[i]);
                passed = false;
            }
        return passed;
    }
}
