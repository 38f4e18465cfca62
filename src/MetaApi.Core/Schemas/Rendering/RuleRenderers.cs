using System.Collections.Immutable;
using System.Numerics;
using System.Reflection;
using MetaApi.Schemas.Constraints;
using MetaApi.Schemas.Steps;

namespace MetaApi.Schemas.Rendering;

/// <summary>Puts the rules of a schema around a renderer of its values.</summary>
internal static class RuleRenderers<TSink> where TSink : struct, ITokenSink
{
    /// <summary>The renderer, judged by the schema's constraints and by the code of its declaration.</summary>
    public static object Around(object renderer, Type type, Schema schema, Stage stage) =>
        Around(schema.Constraints.IsEmpty ? renderer : Checked(renderer, type, schema), type, schema.Steps, stage);

    /// <summary>The renderer, judged by the code of a declaration.</summary>
    public static object Around(object renderer, Type type, ImmutableArray<Step> steps, Stage stage) =>
        steps.OfType<CheckStep>().Where(s => s.IsAt(stage)).ToArray() is { Length: > 0 } checks
            ? Call(nameof(Judged), [type], renderer, checks)
            : renderer;

    public static Checks<ItemCount> Counts(ArraySchema schema, bool judgesRules) => Checks<ItemCount>.Of(judgesRules ? schema.Constraints : []);

    static object Checked(object renderer, Type type, Schema schema) =>
        schema is StringSchema && type == typeof(string) ? Same<string>(renderer, schema)
        : schema is BooleanSchema && type == typeof(bool) ? Same<bool>(renderer, schema)
        : schema is NumberSchema or IntegerSchema && IsWhole(type) ? Call(nameof(Whole), [type], renderer, schema)
        : schema is not NumberSchema ? renderer
        : type == typeof(decimal) ? Same<decimal>(renderer, schema)
        : type == typeof(double) ? Same<double>(renderer, schema)
        : type == typeof(float) ? Same<float>(renderer, schema)
        : renderer;

    static CheckedRenderer<TSink, T, T> Same<T>(object renderer, Schema schema) =>
        new((ValueRenderer<TSink, T>)renderer, value => value, Checks<T>.Of(schema.Constraints));

    static CheckedRenderer<TSink, T, long> Whole<T>(object renderer, Schema schema) where T : IBinaryInteger<T> =>
        new((ValueRenderer<TSink, T>)renderer, long.CreateSaturating, Checks<long>.Of(schema.Constraints));

    static JudgedRenderer<TSink, T> Judged<T>(object renderer, CheckStep[] checks) =>
        new((ValueRenderer<TSink, T>)renderer, [.. checks.Select(c => c.Check.For<T, Failure?>())]);

    static bool IsWhole(Type type) => !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64;

    static object Call(string method, Type[] types, params object[] arguments) => typeof(RuleRenderers<TSink>)
        .GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!
        .MakeGenericMethod(types)
        .Invoke(null, arguments)!;
}
