using MetaApi.Calls;

namespace MetaApi.Execution;

/// <summary>A file whose start has been read.</summary>
/// <param name="Input">What it is a file of.</param>
/// <param name="Number">Which of its name it is, counted from 0.</param>
/// <param name="Part">The part it arrives in.</param>
/// <param name="Head">Its first bytes.</param>
internal sealed record OpenedFile(FileInput Input, int Number, FormPart Part, ReadOnlyMemory<byte> Head);
