namespace MetaApi.Calls.Telemetry;

/// <summary>What a host logs of its calls beside the errors it is given. No text comes from a client.</summary>
internal interface ICallLog
{
    /// <summary>Whether refusals are written at all, so that nothing is put into words for nobody.</summary>
    bool TellsRefusals { get; }

    /// <summary>A call was refused. Clients cause it, so it is for whoever looks for it.</summary>
    void Refused(string method, string? route, string reason);
}
