namespace MetaApi;

/// <summary>What happens to members of an object that are not declared.</summary>
public enum UnknownMembers
{
    /// <summary>They are passed over, and never reach an action.</summary>
    Drop,

    /// <summary>Each is an error of the code <c>unknown</c>, and the document says <c>additionalProperties: false</c>.</summary>
    Reject,
}
