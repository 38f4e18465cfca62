using System.Reflection;

namespace MetaApi.Execution;

/// <summary>
/// Awaits what user code returned where its type tells of a task, and takes the value out. Code nearly always returns the same type,
/// so what is known of the last one is kept.
/// </summary>
internal sealed class ReturnedValue
{
    /// <summary>Stands for no value at all: that of code that is void, or of a task without one.</summary>
    public static readonly object None = new();

    Known? last;

    public ValueTask<object?> ReadAsync(object? returned)
    {
        if (returned is null)
            return default;
        var known = last;
        if (known is null || known.Type != returned.GetType())
            last = known = new(returned.GetType(), ReaderFor(returned.GetType()));
        return known.Read is { } read ? read(returned) : new(returned);
    }

    static Func<object, ValueTask<object?>>? ReaderFor(Type type)
    {
        if (type == typeof(ValueTask))
            return task => WithoutValue(((ValueTask)task).AsTask());
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            return Reader(nameof(OfValueTask), type);
        return typeof(Task).IsAssignableFrom(type) ? OfTask(type) : null;
    }

    /// <summary>The runtime gives tasks without a value one of a type of its own.</summary>
    static Func<object, ValueTask<object?>> OfTask(Type type)
    {
        var known = type;
        while (known is not null && !(known.IsGenericType && known.GetGenericTypeDefinition() == typeof(Task<>)))
            known = known.BaseType;
        return known is null || known.GetGenericArguments()[0] is { Name: "VoidTaskResult", Namespace: "System.Threading.Tasks" }
            ? task => WithoutValue((Task)task)
            : Reader(nameof(OfTask), known);
    }

    static Func<object, ValueTask<object?>> Reader(string method, Type task) => typeof(ReturnedValue)
        .GetMethod(method, 1, BindingFlags.Static | BindingFlags.NonPublic, [typeof(object)])!
        .MakeGenericMethod(task.GetGenericArguments())
        .CreateDelegate<Func<object, ValueTask<object?>>>();

    static async ValueTask<object?> OfTask<T>(object task) => await (Task<T>)task;

    static async ValueTask<object?> OfValueTask<T>(object task) => await (ValueTask<T>)task;

    static async ValueTask<object?> WithoutValue(Task task)
    {
        await task;
        return None;
    }

    /// <param name="Type">A type that was returned.</param>
    /// <param name="Read">How its value is taken out; null when it is the value itself.</param>
    sealed record Known(Type Type, Func<object, ValueTask<object?>>? Read);
}
