namespace MetaApi;

/// <summary>Something that was not tried.</summary>
/// <param name="Operation">The operation, such as <c>POST /notes</c>.</param>
/// <param name="What">What was not tried.</param>
/// <param name="Reason">Why not, and what to do about it.</param>
public sealed record ContractOmission(string Operation, string What, string Reason);
