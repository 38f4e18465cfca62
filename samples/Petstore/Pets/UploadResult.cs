using MetaApi;

namespace Petstore.Pets;

/// <summary>What became of an upload. The contract calls it ApiResponse.</summary>
sealed record UploadResult(int Code, string Type, string Message)
{
    public static readonly Entity<UploadResult> Entity = MetaApi.Entity.Define<UploadResult>("ApiResponse", e => e
        .Property(u => u.Code, p => p.Description("The status"))
        .Property(u => u.Type, p => p.Description("The media type, as the content tells it"))
        .Property(u => u.Message));
}
