namespace MetaApi.Tool.Mocking;

/// <summary>Ends the answering of a request with a problem.</summary>
/// <param name="status">The status of the answer.</param>
/// <param name="detail">What is wrong, in a sentence.</param>
internal sealed class MockFaultException(int status, string detail) : Exception(detail)
{
    public int Status => status;
}
