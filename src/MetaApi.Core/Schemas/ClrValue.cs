using System.Collections;
using System.Globalization;

namespace MetaApi.Schemas;

/// <summary>Hands a value on as the CLR type that user code asks for.</summary>
internal static class ClrValue
{
    public static T? To<T>(string name, object? value)
    {
        if (value is T wanted)
            return wanted;
        if (value is null)
            return default;
        if (value is IOptional sent)
            return To<T>(name, sent.Boxed);
        if (ClrTypes.OptionalOf(typeof(T)) is not null)
            return (T)Activator.CreateInstance(typeof(T), value)!;
        if (ClrTypes.ItemOf(typeof(T)) is { } item && ClrTypes.ItemOf(value.GetType()) is not null)
            return (T)ClrList.Of(typeof(T), item, [.. ((IEnumerable)value).Cast<object?>().Select(i => Item(name, i, item))]);
        return (T)Number(name, value, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T));
    }

    static object? Item(string name, object? value, Type wanted) =>
        value is null || wanted.IsInstanceOfType(value) ? value : Number(name, value, Nullable.GetUnderlyingType(wanted) ?? wanted);

    /// <summary>Whether a whole number can be a <typeparamref name="T"/> without loss.</summary>
    public static bool CanBe<T>(long value) => Converted(value, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T)) is not null;

    /// <summary>Whether a value that is a number can be another type of number without loss.</summary>
    public static bool CanBe(object? value, Type wanted)
    {
        var plain = Nullable.GetUnderlyingType(wanted) ?? wanted;
        return value is null || !IsNumber(value.GetType()) || !IsNumber(plain) || Converted(value, plain) is not null;
    }

    static object Number(string name, object value, Type wanted)
    {
        if (!IsNumber(value.GetType()) || !IsNumber(wanted))
            throw new InvalidCastException($"'{name}' is of type {ClrName.Of(value.GetType())}, not {ClrName.Of(wanted)}.");
        return Converted(value, wanted) ?? throw new InvalidCastException($"'{name}' does not fit into the type {ClrName.Of(wanted)} without loss.");
    }

    static object? Converted(object value, Type wanted)
    {
        try
        {
            var converted = Convert.ChangeType(value, wanted, CultureInfo.InvariantCulture);
            if (converted is double or float)
                return converted;
            var isSame = Convert.ToDecimal(converted, CultureInfo.InvariantCulture) == Convert.ToDecimal(value, CultureInfo.InvariantCulture);
            return isSame ? converted : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    static bool IsNumber(Type type) =>
        !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal;
}
