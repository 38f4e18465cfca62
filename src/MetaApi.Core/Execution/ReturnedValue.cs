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
        if (known is null || !known.Is(returned))
            last = known = KnownOf(returned.GetType());
        return known.Read is { } read ? read(returned) : new(returned);
    }

    static Known KnownOf(Type type)
    {
        if (type == typeof(ValueTask))
            return new(type, task => WithoutValue(((ValueTask)task).AsTask()));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            return new(type, Reader(nameof(OfValueTask), type));
        return typeof(Task).IsAssignableFrom(type) ? KnownTask(type) : new(type, null);
    }

    /// <summary>
    /// A task that is done at once is of another type than one that was waited for, and both are tasks of one type of value. The runtime gives
    /// those without a value one of a type of its own.
    /// </summary>
    static Known KnownTask(Type type)
    {
        var task = type;
        while (task is not null && !(task.IsGenericType && task.GetGenericTypeDefinition() == typeof(Task<>)))
            task = task.BaseType;
        if (task is null)
            return new(type, plain => WithoutValue((Task)plain));
        return task.GetGenericArguments()[0] is { Name: "VoidTaskResult", Namespace: "System.Threading.Tasks" }
            ? new(task, plain => WithoutValue((Task)plain)) { TakesDerived = true }
            : new(task, Reader(nameof(OfTask), task)) { TakesDerived = true };
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
    sealed record Known(Type Type, Func<object, ValueTask<object?>>? Read)
    {
        public bool TakesDerived { get; init; }

        public bool Is(object returned) => returned.GetType() == Type || (TakesDerived && Type.IsInstanceOfType(returned));
    }
}
