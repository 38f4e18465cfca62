using System.Security.Claims;

namespace MetaApi.Calls.Security;

/// <summary>What a transport found out about a caller by one scheme.</summary>
/// <param name="Caller">Who calls; null when that is not known.</param>
/// <param name="IsRefused">Whether credentials were sent, and refused.</param>
internal readonly record struct Authentication(ClaimsPrincipal? Caller, bool IsRefused);
