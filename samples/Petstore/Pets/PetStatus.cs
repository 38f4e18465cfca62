using System.Text.Json.Serialization;

namespace Petstore.Pets;

/// <summary>Whether a pet can be bought.</summary>
enum PetStatus
{
    [JsonStringEnumMemberName("available")]
    Available,

    [JsonStringEnumMemberName("pending")]
    Pending,

    [JsonStringEnumMemberName("sold")]
    Sold,
}
