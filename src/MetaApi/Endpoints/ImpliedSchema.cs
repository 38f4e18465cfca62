using System.Globalization;
using Microsoft.AspNetCore.Routing.Patterns;

namespace MetaApi.Endpoints;

/// <summary>
/// What the constraints of a route parameter say of its text, for parameters that are not declared: <c>{id:int:min(1)}</c> is a whole number from 1 on.
/// </summary>
internal static class ImpliedSchema
{
    public static Schema Of(RoutePatternParameterPart parameter)
    {
        var constraints = parameter.ParameterPolicies.Select(p => p.Content).OfType<string>().Select(Split).ToList();
        return constraints.Aggregate(constraints.Select(c => Kind(c.Name)).FirstOrDefault(kind => kind is not null) ?? Schema.String, Ruled);
    }

    static Schema? Kind(string constraint) => constraint switch
    {
        "int" or "long" or "min" or "max" or "range" => Schema.Integer,
        "decimal" or "double" or "float" => Schema.Number,
        "bool" => Schema.Boolean,
        "guid" => Schema.Guid,
        _ => null,
    };

    static Schema Ruled(Schema schema, (string Name, decimal[] Figures) constraint) => (schema, constraint) switch
    {
        (IntegerSchema number, ("min", [var least])) => number.AtLeast(least),
        (IntegerSchema number, ("max", [var most])) => number.AtMost(most),
        (IntegerSchema number, ("range", [var least, var most])) => number.Between(least, most),
        (StringSchema text, ("length", [var length])) => text.Length((int)length, (int)length),
        (StringSchema text, ("length", [var least, var most])) => text.Length((int)least, (int)most),
        (StringSchema text, ("minlength", [var least])) => text.Length((int)least),
        (StringSchema text, ("maxlength", [var most])) => text.Length(0, (int)most),
        (StringSchema text, ("alpha", _)) => text.Pattern("^[A-Za-z]*$"),
        _ => schema,
    };

    static (string Name, decimal[] Figures) Split(string constraint)
    {
        var bracket = constraint.IndexOf('(');
        if (bracket < 0 || !constraint.EndsWith(')'))
            return (constraint, []);
        var figures = constraint[(bracket + 1)..^1].Split(',')
            .Select(text => decimal.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var figure) ? figure : (decimal?)null)
            .ToList();
        return (constraint[..bracket], figures.Contains(null) ? [] : [.. figures.OfType<decimal>()]);
    }
}
