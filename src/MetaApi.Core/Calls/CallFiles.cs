using MetaApi.Calls;

namespace MetaApi;

/// <summary>The files of a form, or the one that is the body.</summary>
public static class CallFiles
{
    extension(Call call)
    {
        /// <summary>The declared files of the form, in the order in which they arrive. Each is good until the next is asked for; what is unread of it is passed.</summary>
        /// <exception cref="InvalidOperationException">The route declares no file, the inputs are not read yet, or the files were asked for before.</exception>
        /// <exception cref="ParameterInvalidException">A file breaks its declaration, or a required one is missing. It needs no catching.</exception>
        public IAsyncEnumerable<UploadedFile> ReadFilesAsync() => (call.Params.Files ?? throw new InvalidOperationException(
            "No file is declared here; declare one with Params(p => p.File(…)), p.Files(…) or p.BodyFile(…).")).AllAsync(call.Cancelled);
    }
}
