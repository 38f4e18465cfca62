namespace MetaApi.OpenApi.Tests.Verdict.Samples;

/// <summary>What tells the alternatives of a union apart.</summary>
enum UnionTell
{
    /// <summary>Several may fit the same value, or have to be tried.</summary>
    Nothing,

    /// <summary>Their kinds of JSON value are different.</summary>
    Kind,

    /// <summary>Each is an object with another text in the member <c>kind</c>.</summary>
    Member,
}
