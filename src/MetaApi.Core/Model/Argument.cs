using System.Collections.Immutable;
using System.Reflection;
using MetaApi.Calls;
using MetaApi.Schemas;

namespace MetaApi.Model;

/// <summary>Where user code that is called with arguments takes one of them from.</summary>
internal abstract record Argument
{
    /// <summary>What a parameter is given that is no input: the call itself, its cancellation, a shared helper, else a service.</summary>
    /// <param name="type">The type it is declared with.</param>
    /// <param name="parameter">The parameter, whose default or nullability makes a service optional.</param>
    /// <param name="find">Finds the shared helper of a type.</param>
    public static Argument Of(Type type, ParameterInfo parameter, Func<Type, SharedHelper?> find)
    {
        if (type == typeof(Call))
            return new CallArgument();
        if (type == typeof(CancellationToken))
            return new CancelledArgument();
        if (find(type) is not null)
            return new HelperArgument(type);
        var isOptional = parameter.HasDefaultValue || new NullabilityInfoContext().Create(parameter).WriteState is NullabilityState.Nullable;
        return new ServiceArgument(type) { IsOptional = isOptional, Default = isOptional ? ClrShape.DefaultOf(parameter) : null };
    }
}

internal sealed record CallArgument : Argument;

internal sealed record CancelledArgument : Argument;

internal sealed record HelperArgument(Type Type) : Argument;

internal sealed record ServiceArgument(Type Type) : Argument
{
    public bool IsOptional { get; init; }

    /// <summary>What is given in the place of an optional service that is not registered.</summary>
    public object? Default { get; init; }
}

/// <summary>One declared input, or the whole body.</summary>
internal sealed record InputArgument(Input Input, Type Type) : Argument
{
    /// <summary>What is given when the request has no value.</summary>
    public object? Default { get; init; }
}

/// <summary>The only file of a form; null when none was sent.</summary>
internal sealed record FileArgument : Argument;

/// <summary>All files of a form, while they arrive.</summary>
internal sealed record FilesArgument : Argument;

/// <summary>An object made of declared inputs.</summary>
internal sealed record InputObjectArgument(Type Type, ImmutableArray<MemberInput> Members) : Argument;
