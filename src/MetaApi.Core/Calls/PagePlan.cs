using MetaApi.Calls.Paging;

namespace MetaApi.Calls;

/// <summary>How the pages of one route are found.</summary>
/// <param name="Codec">Reads and writes its cursors.</param>
/// <param name="GoesBothWays">Whether pages link to those in front of them too.</param>
/// <param name="InvalidStatus">The status that answers a cursor which is none.</param>
internal sealed record PagePlan(CursorCodec Codec, bool GoesBothWays, int InvalidStatus);
