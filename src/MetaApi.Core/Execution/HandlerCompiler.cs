using System.Linq.Expressions;
using MetaApi.Model;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>Compiles the call of a handler with its arguments, inputs and all.</summary>
internal static class HandlerCompiler
{
    /// <returns>The handler as code that returns what the user's own does; <see cref="ReturnedValue.None"/> when that is void.</returns>
    public static Func<Call, object?> Compile(HandlerAction handler, InputPlan inputs)
    {
        var call = Expression.Parameter(typeof(Call), "call");
        var cells = Expression.Variable(typeof(Cell[]), "cells");
        var invoked = Expression.Invoke(
            Expression.Constant(handler.Source, handler.Source.GetType()),
            handler.Arguments.Select(a => ValueOf(a, call, cells, inputs)));
        Expression result = invoked.Type == typeof(void)
            ? Expression.Block(invoked, Expression.Constant(ReturnedValue.None))
            : Expression.Convert(invoked, typeof(object));
        var read = Expression.Assign(cells, Expression.Property(Expression.Property(call, nameof(Call.Params)), nameof(CallParams.Cells)));
        return Expression.Lambda<Func<Call, object?>>(Expression.Block([cells], read, result), call).Compile();
    }

    static Expression ValueOf(Argument argument, ParameterExpression call, ParameterExpression cells, InputPlan inputs) => argument switch
    {
        InputArgument input => InputValue(input, call, Expression.ArrayIndex(cells, Expression.Constant(IndexOf(input.Input, inputs)))),
        InputObjectArgument whole => InputObject(whole, cells, inputs),
        _ => ArgumentExpressions.Of(argument, call),
    };

    /// <summary>The value of a cell of the type that is wanted; a cell of another type is converted, as for code that asks by name.</summary>
    static Expression InputValue(InputArgument argument, ParameterExpression call, Expression cell)
    {
        var (input, type) = argument;
        var isThere = Expression.Property(cell, nameof(Cell.HasValue));
        Expression value = input.ClrType == type
            ? Expression.Field(Expression.Convert(cell, typeof(Cell<>).MakeGenericType(type)), nameof(Cell<>.Value))
            : Expression.Call(
                Expression.Property(call, nameof(Call.Params)), nameof(CallParams.Get), [type],
                Expression.Constant(input.Name), Expression.Constant(input.Place, typeof(InputPlace?)));
        return Expression.Condition(isThere, value, Expression.Constant(argument.Default, type));
    }

    static MethodCallExpression InputObject(InputObjectArgument argument, ParameterExpression cells, InputPlan inputs)
    {
        var maker = Activator.CreateInstance(typeof(InputMaker<>).MakeGenericType(argument.Type), argument, inputs)!;
        return Expression.Call(Expression.Constant(maker), nameof(InputMaker<>.Make), null, cells);
    }

    static int IndexOf(Input input, InputPlan inputs) => inputs.Names.IndexOf(input.Name, input.Place);
}
