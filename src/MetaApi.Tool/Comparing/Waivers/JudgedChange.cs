using MetaApi.Tool.Comparing.Changes;

namespace MetaApi.Tool.Comparing.Waivers;

/// <summary>A change with the waiver that counts for it; null when there is none.</summary>
internal sealed record JudgedChange(Change Change, Waiver? Waiver);
