using System.Linq.Expressions;
using System.Reflection;
using MetaApi.Calls;
using MetaApi.Model;

namespace MetaApi.Execution;

/// <summary>Makes a shared helper by its constructor. It is compiled when the helper is asked for first, and then it is known what stands around it.</summary>
internal sealed class HelperConstructor(ConstructorInfo constructor)
{
    Func<Call, object>? compiled;

    public object Make(Call call, SharedSpace space) => (compiled ??= Compile(space))(call);

    Func<Call, object> Compile(SharedSpace space)
    {
        var self = space.Own.First(h => h.Type == constructor.DeclaringType);
        var call = Expression.Parameter(typeof(Call), "call");
        var arguments = constructor.GetParameters().Select(p => ArgumentExpressions.Of(Argument.Of(p.ParameterType, p, type => space.Find(type, self)), call));
        return Expression.Lambda<Func<Call, object>>(Expression.New(constructor, arguments), call).Compile();
    }
}
