using MetaApi.Calls;
using MetaApi.Execution;
using MetaApi.Hosting;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Endpoints;

/// <summary>The endpoint's own delegate as the action of a call, and what has to surround the call for it.</summary>
internal sealed class EndpointAction(RequestDelegate endpoint)
{
    /// <summary>Runs the endpoint. What its handler returned is taken by a filter inside it.</summary>
    public async Task RunAsync(Call call)
    {
        var request = (EndpointCall)call.Request;
        var response = request.Context.Response;
        try
        {
            await endpoint(request.Context);
        }
        catch (BadHttpRequestException refused) when (!response.HasStarted)
        {
            throw new BindingRefusedException(refused.StatusCode);
        }
        if (request.Written.HasBegun)
            call.Output.LeaveToHost();
        else if (!request.IsBound && response.StatusCode >= StatusCodes.Status400BadRequest)
            throw new BindingRefusedException(response.StatusCode);
    }

    /// <summary>
    /// The outermost hook: the handler finds the call; a result of ASP.NET's answers while errors can still be handled; an error takes back what was
    /// said on the response.
    /// </summary>
    public static async Task EncloseAsync(Call call, Func<Task> next)
    {
        var request = (EndpointCall)call.Request;
        var head = new ResponseHead(request.Context.Response);
        request.Begin(call);
        try
        {
            await next();
            if (call.Output.IsHosts && !call.IsAborted)
                await request.AnswerAsync();
        }
        catch (IOException gone) when (request.IsOfClient(gone))
        {
            throw new ClientGoneException(gone);
        }
        catch (Exception error) when (!ClientGone.Is(error, call))
        {
            if (request.Context.Response.HasStarted)
                throw request.BreakOff(error);
            head.Restore();
            request.Written.TakeBack();
            request.TakeBackLocation();
            throw;
        }
        finally
        {
            request.End();
        }
    }
}
