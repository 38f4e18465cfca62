using MetaApi.Schemas;

namespace MetaApi.OpenApi.Schemas;

/// <summary>
/// Names a view of an entity: <c>Note</c> as it is rendered, <c>NoteParam</c> as it is read, <c>Note_Full_Owner</c> with scopes
/// in order of their names. Characters that component names cannot have become <c>_</c>.
/// </summary>
internal static class ComponentName
{
    public static string Of(string own, View view)
    {
        var stage = view.Stage is Stage.Param ? "Param" : "";
        var name = string.Join('_', [own + stage, .. view.Scopes.Scopes.Select(s => s.Name)]);
        return Of(name);
    }

    /// <summary>A text as the name of a component.</summary>
    public static string Of(string name) =>
        string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' ? c : '_'));
}
