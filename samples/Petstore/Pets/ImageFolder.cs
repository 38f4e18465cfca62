using MetaApi;

namespace Petstore.Pets;

/// <summary>Images in files that the server names, outside of everything that is served.</summary>
sealed class ImageFolder(string folder)
{
    /// <summary>An image that breaks off leaves nothing behind.</summary>
    public async Task<StoredImage> SaveAsync(UploadedFile image, CancellationToken cancelled)
    {
        Directory.CreateDirectory(folder);
        var name = $"{Guid.NewGuid():N}.{(image.MediaType is "image/png" ? "png" : "jpg")}";
        var path = Path.Combine(folder, name);
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew);
            await image.CopyToAsync(file, cancelled);
            return new(name, image.MediaType, file.Length);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }
}

sealed record StoredImage(string Name, string MediaType, long Bytes);
