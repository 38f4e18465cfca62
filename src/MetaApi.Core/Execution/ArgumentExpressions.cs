using System.Linq.Expressions;
using MetaApi.Model;

namespace MetaApi.Execution;

/// <summary>How an argument that is no input is had from a call.</summary>
internal static class ArgumentExpressions
{
    public static Expression Of(Argument argument, Expression call) => argument switch
    {
        CallArgument => call,
        CancelledArgument => Expression.Property(call, nameof(Call.Cancelled)),
        FileArgument => Expression.Call(typeof(ArgumentExpressions), nameof(FirstFile), null, call),
        FilesArgument => Expression.Call(typeof(CallFiles), nameof(CallFiles.ReadFilesAsync), null, call),
        HelperArgument helper => Expression.Call(call, nameof(Call.Shared), [helper.Type]),
        ServiceArgument { IsOptional: false } service => Expression.Call(call, nameof(Call.Service), [service.Type]),
        ServiceArgument service => Expression.Call(
            typeof(ArgumentExpressions), nameof(ServiceOr), [service.Type], call, Expression.Constant(service.Default, service.Type)),
        _ => throw new ArgumentOutOfRangeException(nameof(argument)),
    };

    static UploadedFile? FirstFile(Call call) => call.Params.Files!.First();

    static T? ServiceOr<T>(Call call, T? otherwise) => call.Services.GetService(typeof(T)) is T service ? service : otherwise;
}
