namespace MetaApi;

/// <summary>A name and a password as they were sent. It is no record, so that no log shows them by accident.</summary>
public sealed class BasicCredentials
{
    internal BasicCredentials(string userName, string password) => (UserName, Password) = (userName, password);

    /// <summary>The name; without a colon and control characters, and perhaps empty.</summary>
    public string UserName { get; }

    /// <summary>The password; without control characters, and perhaps empty. Compare what is derived of it, in constant time.</summary>
    public string Password { get; }
}
