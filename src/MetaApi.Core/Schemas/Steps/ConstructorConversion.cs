using System.Linq.Expressions;
using System.Reflection;

namespace MetaApi.Schemas.Steps;

/// <summary>
/// Finds the way into a type by its constructor of one parameter, and back by the property of that parameter's name, or by
/// <see cref="object.ToString"/> where the value travels as a text.
/// </summary>
internal static class ConstructorConversion
{
    /// <summary>The conversion; null where the type has no such constructor, or no way back.</summary>
    public static TypeConversion? For(Schema wire, Type type)
    {
        var constructor = type.GetConstructors().FirstOrDefault(c => c.GetParameters() is [var only] && ClrTypes.Fits(wire, only.ParameterType));
        if (constructor?.GetParameters()[0] is not { } parameter || Back(type, parameter) is not { } write)
            return null;
        var value = Expression.Parameter(parameter.ParameterType);
        var read = Expression.Lambda(Expression.New(constructor, value), value);
        return (TypeConversion)Activator.CreateInstance(
            typeof(TypeConversion<,>).MakeGenericType(parameter.ParameterType, type), read.Compile(), write.Compile())!;
    }

    static LambdaExpression? Back(Type type, ParameterInfo parameter)
    {
        var owner = Expression.Parameter(type);
        var member = type.GetProperties().FirstOrDefault(p =>
            p.PropertyType == parameter.ParameterType && string.Equals(p.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
        if (member is not null)
            return Expression.Lambda(Expression.Property(owner, member), owner);
        return parameter.ParameterType == typeof(string)
            ? Expression.Lambda(Expression.Call(owner, nameof(ToString), null), owner)
            : null;
    }
}
