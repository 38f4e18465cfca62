using MetaApi.Model;
using MetaApi.Schemas;

namespace MetaApi.Declaration.Handlers;

/// <summary>Decides which files of a form a parameter of a handler stands for. Files arrive one after the other, so that only one can be a parameter.</summary>
internal static class FileBinder
{
    /// <summary>Whether a parameter can be nothing else than files.</summary>
    public static bool IsFor(HandlerParameter parameter) => parameter.Type == typeof(UploadedFile) || parameter.Type == typeof(IAsyncEnumerable<UploadedFile>);

    /// <param name="parameter">The parameter.</param>
    /// <param name="files">The inputs of the route that are files.</param>
    /// <param name="takesNull">Whether it can do without a file.</param>
    /// <param name="at">The route, and where its handler is.</param>
    public static (Argument? Argument, Mistake? Mistake) Bind(
        HandlerParameter parameter, IReadOnlyList<Input> files, bool takesNull, (string Route, Origin Origin) at)
    {
        var isOne = parameter.Type == typeof(UploadedFile);
        var named = files.FirstOrDefault(f => string.Equals(f.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
        return (isOne, files.Count, named) switch
        {
            (_, 0, _) => (null, HandlerMistakes.NoFileFor(at.Route, parameter, null, at.Origin)),
            (false, _, _) => (new FilesArgument(), null),
            (true, _, null) => (null, HandlerMistakes.NoFileFor(at.Route, parameter, NearMiss.Of(parameter.Name, files.Select(f => f.Name)) ?? files[0].Name, at.Origin)),
            (true, > 1, _) => (null, HandlerMistakes.OneOfSeveral(at.Route, parameter, at.Origin)),
            _ when named.File!.IsList => (null, HandlerMistakes.OneOfSeveral(at.Route, parameter, at.Origin)),
            _ when !named.IsRequired && !takesNull => (null, HandlerMistakes.FileMayBeMissing(at.Route, named, parameter, at.Origin)),
            _ => (new FileArgument(), null),
        };
    }
}
