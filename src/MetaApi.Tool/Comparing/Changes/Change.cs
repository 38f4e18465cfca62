using MetaApi.Tool.Comparing.Rules;

namespace MetaApi.Tool.Comparing.Changes;

/// <summary>One difference of two documents.</summary>
/// <param name="Rule">What kind of change it is.</param>
/// <param name="Class">What it does to clients, there where it is.</param>
/// <param name="Operation">The operation: <c>POST /notes</c>; empty for the document as a whole.</param>
/// <param name="Place">Where it is, for readers: <c>POST /notes · request body · note.title</c>.</param>
/// <param name="Pointer">Where it is declared, as the fragment of a URI.</param>
/// <param name="IsInOld">Whether that is in the old document, because it is gone from the new one.</param>
/// <param name="Sentence">What has changed.</param>
internal sealed record Change(ChangeRule Rule, ChangeClass Class, string Operation, string Place, string Pointer, bool IsInOld, string Sentence);
