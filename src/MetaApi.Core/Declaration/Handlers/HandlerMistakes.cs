using System.Reflection;
using MetaApi.Declaration.Inference;
using MetaApi.Schemas;

namespace MetaApi.Declaration.Handlers;

/// <summary>What can be wrong between a handler and the inputs that its route declares, in words.</summary>
internal static class HandlerMistakes
{
    public static Mistake NoInputFor(string route, Type type, InferredMember member, (string? Near, Origin Origin) found) => new(
        route, $"takes the member '{member.Declared.Name}' of {ClrName.Of(type)} from an input '{member.WireName}', which it does not declare",
        found.Near is { } near
            ? $"did you mean '{near}'? Rename the member or the input"
            : $"declare it in Params(…), or mark the member [JsonIgnore]", found.Origin);

    public static Mistake NoInputFor(string route, HandlerParameter parameter, string? near, Origin origin) => new(
        route, $"takes the parameter '{parameter.Name}' of type {ClrName.Of(parameter.Type)} from an input, which it does not declare",
        near is null ? "declare it in Params(…), or remove the parameter" : $"did you mean '{near}'? Rename the parameter or the input", origin);

    public static Mistake DoesNotFit(string route, Input input, Slot slot, Origin origin) => new(
        route, $"reads {Said(input)} into {slot.Said}, whose type {ClrName.Of(slot.Type)} its values do not fit",
        $"use {ClrName.Of(ClrTypes.Natural(input.Schema))}, or give the input another schema", origin);

    public static Mistake NullDoesNotFit(string route, Input input, Slot slot, Origin origin) => new(
        route, $"allows null for {Said(input)}, which {slot.Said} of type {ClrName.Of(slot.Type)} cannot hold",
        $"use {WithNull(slot.Type)}, or remove Nullable()", origin);

    public static Mistake MissingDoesNotFit(string route, Input input, Slot slot, Origin origin) => new(
        route, $"reads {Said(input)}, which may be missing, into {slot.Said}, whose type {ClrName.Of(slot.Type)} has no value for that",
        $"make the input required, give it a default, or use {WithNull(slot.Type)} or Optional<{ClrName.Of(slot.Type)}>", origin);

    public static Mistake Ambiguous(string route, string slot, IReadOnlyList<Input> inputs, Origin origin) => new(
        route, $"takes {slot} from an input '{inputs[0].Name}', which it declares in {string.Join(" and ", inputs.Select(Place))}",
        $"rename one of them, or read it with call.Params.Get(\"{inputs[0].Name}\", place)", origin);

    public static Mistake TakenTwice(string route, Input input, (string Slot, string Other) members, Origin origin) => new(
        route, $"takes {members.Slot} from {Said(input)}, as it does '{members.Other}'", "remove one of the members, or mark it [JsonIgnore]", origin);

    public static Mistake NoMemberFor(string route, Type type, ParameterInfo parameter, Origin origin) => new(
        route, $"makes an input of {ClrName.Of(type)}, whose constructor takes '{parameter.Name}', of which no property of the same name and type is read",
        "give the class such a property, or the parameter a default value", origin);

    public static Mistake CannotBeMade(string route, Type type, Origin origin) => new(
        route, $"makes an input of {ClrName.Of(type)}, which {(type.IsAbstract ? "is abstract" : "has no public constructor")}",
        "use a class or record with a public constructor", origin);

    public static Mistake NoMembers(string route, Type type, Origin origin) => new(
        route, $"makes an input of {ClrName.Of(type)}, which has no members that inputs could go into",
        $"use a class or record, or take one input by its name: Action(({ClrName.Of(type)} name) => …)", origin);

    public static Mistake InputNotTaken(string route, Type type, Origin origin) => new(
        route, $"makes an input of {ClrName.Of(type)}, which its code does not take",
        $"give the code a parameter of that type, or call Action(…) without <{ClrName.Of(type)}>", origin);

    public static Mistake NoFileFor(string route, HandlerParameter parameter, string? near, Origin origin) => new(
        route, $"takes the parameter '{parameter.Name}' from a file of a form, which it does not declare",
        near is null ? $"declare it in Params(p => p.File(\"{parameter.Name}\"))" : $"did you mean '{near}'? Rename the parameter or the input", origin);

    public static Mistake OneOfSeveral(string route, HandlerParameter parameter, Origin origin) => new(
        route, $"takes the file '{parameter.Name}' as a parameter, and declares several, which arrive one after the other",
        "take all of them as IAsyncEnumerable<UploadedFile>, or read them with call.ReadFilesAsync()", origin);

    public static Mistake FileMayBeMissing(string route, Input input, HandlerParameter parameter, Origin origin) => new(
        route, $"takes the file '{input.Name}', which may be missing, as the parameter '{parameter.Name}', which cannot be null",
        "make the file required, or use UploadedFile?", origin);

    public static Mistake FileAsValue(string route, Input input, string slot, Origin origin) => new(
        route, $"takes {slot} from '{input.Name}', which is a file and still arrives when the handler begins",
        "take it as a parameter of type UploadedFile of the handler itself, or read it with call.ReadFilesAsync()", origin);

    public static Mistake ByReference(string route, string parameter, Origin origin) => new(
        route, $"takes the parameter '{parameter}' by reference", "take it by value", origin);

    static string Said(Input input) => input.Name.Length == 0 ? "the body" : $"'{input.Name}' ({Place(input)}, {input.Schema.TypeName})";

    static string Place(Input input) => input.Place.ToString().ToLowerInvariant();

    static string WithNull(Type type) => ClrTypes.OptionalOf(type) is { } sent ? $"Optional<{ClrName.Of(sent)}?>" : ClrName.Of(type) + "?";
}
