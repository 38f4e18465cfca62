using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;

namespace MetaApi.Schemas.Reading;

/// <summary>
/// Compiles the making of a CLR object from cells: constructor arguments first, then setters for the rest. A member that
/// was not sent leaves a parameter's default value, or the value its initializer gave, in place.
/// </summary>
internal static class ObjectMaker
{
    /// <remarks>An entity that is only rendered may be of a type that cannot be made; then its examples are judged, and nothing is made of them.</remarks>
    public static Func<Cell[], T> For<T>(ImmutableArray<Property> properties)
    {
        if (!ClrShape.CanBeMade(typeof(T)))
            return _ => default!;
        var shape = ClrShape.Of(typeof(T));
        var cells = Expression.Parameter(typeof(Cell[]), "cells");
        var made = Expression.Variable(typeof(T), "made");
        var body = new List<Expression> { Expression.Assign(made, Construct(shape, properties, cells)) };
        for (var i = 0; i < properties.Length; i++)
            if (properties[i].Member is { } member && shape.ParameterFor(member) is null && shape.CanTake(member))
                body.Add(SetWhenSent(made, member, CellAt(cells, i, properties[i])));
        body.Add(made);
        return Expression.Lambda<Func<Cell[], T>>(Expression.Block([made], body), cells).Compile();
    }

    static NewExpression Construct(ClrShape shape, ImmutableArray<Property> properties, ParameterExpression cells) =>
        Expression.New(shape.Constructor, shape.Parameters.Select(p => Argument(shape, p, properties, cells)));

    static Expression Argument(ClrShape shape, ParameterInfo parameter, ImmutableArray<Property> properties, ParameterExpression cells)
    {
        var whenMissing = Expression.Constant(ClrShape.DefaultOf(parameter), parameter.ParameterType);
        for (var i = 0; i < properties.Length; i++)
            if (properties[i].Member is { } member && shape.ParameterFor(member) == parameter)
            {
                var cell = CellAt(cells, i, properties[i]);
                return Expression.Condition(HasValue(cell), Value(cell), whenMissing);
            }
        return whenMissing;
    }

    static ConditionalExpression SetWhenSent(Expression made, PropertyInfo member, Expression cell) =>
        Expression.IfThen(HasValue(cell), Expression.Assign(Expression.Property(made, member), Value(cell)));

    static UnaryExpression CellAt(Expression cells, int index, Property property) => Expression.Convert(
        Expression.ArrayIndex(cells, Expression.Constant(index)),
        typeof(Cell<>).MakeGenericType(property.Member!.PropertyType));

    static MemberExpression HasValue(Expression cell) => Expression.Property(cell, nameof(Cell.HasValue));

    static MemberExpression Value(Expression cell) => Expression.Field(cell, nameof(Cell<>.Value));
}
