using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace MetaApi.Model.ActionCode;

/// <summary>
/// The keys an action is seen to render. A key it reports is a constant in the action's own body; a key it does not
/// report may still be rendered, by a method the body calls or under a name that is computed.
/// </summary>
internal static class RenderedKeys
{
    const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static ImmutableArray<string> In(Delegate action, Type callType, string renderName) =>
    [
        .. action.GetInvocationList()
            .Where(RunsItsOwnMethod)
            .SelectMany(target => Seen(target.Method, callType, renderName))
            .Distinct(),
    ];

    static IEnumerable<string> Seen(MethodInfo method, Type callType, string renderName)
    {
        try
        {
            return new RenderReader(BodyOf(method), callType, renderName).Read();
        }
        catch (Exception)
        {
            // Code may be dynamic, trimmed or refer to what cannot be loaded. It is still a valid action, only not one we can read.
            return [];
        }
    }

    // An open instance delegate chooses among overrides when it is called.
    static bool RunsItsOwnMethod(Delegate target) => target.Target is not null || target.Method.IsStatic;

    static MethodInfo BodyOf(MethodInfo method)
    {
        var stateMachine = method.GetCustomAttribute<StateMachineAttribute>(inherit: false)?.StateMachineType;
        return stateMachine?.GetMethod("MoveNext", Instance) ?? method;
    }
}
