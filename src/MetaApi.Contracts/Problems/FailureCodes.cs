namespace MetaApi;

/// <summary>The stable codes of failures, as they stand in <c>errors[].code</c> of a problem.</summary>
public static class FailureCodes
{
    /// <summary>A required value is missing.</summary>
    public const string Required = "required";

    /// <summary>The value is null, and null is not allowed.</summary>
    public const string Null = "null";

    /// <summary>The value is of another type; <c>expected</c> names the declared one.</summary>
    public const string Type = "type";

    /// <summary>A number is too large, too small or too precise for its type.</summary>
    public const string Range = "range";

    /// <summary>A number is below <c>limit</c>.</summary>
    public const string Minimum = "min";

    /// <summary>A number is above <c>limit</c>.</summary>
    public const string Maximum = "max";

    /// <summary>A number is not above <c>limit</c>.</summary>
    public const string ExclusiveMinimum = "exclusiveMin";

    /// <summary>A number is not below <c>limit</c>.</summary>
    public const string ExclusiveMaximum = "exclusiveMax";

    /// <summary>A number is no multiple of <c>step</c>.</summary>
    public const string MultipleOf = "multipleOf";

    /// <summary>A text has fewer than <c>limit</c> code points.</summary>
    public const string MinLength = "minLength";

    /// <summary>A text has more than <c>limit</c> code points.</summary>
    public const string MaxLength = "maxLength";

    /// <summary>An array has fewer than <c>limit</c> items.</summary>
    public const string MinItems = "minItems";

    /// <summary>An array has more than <c>limit</c> items.</summary>
    public const string MaxItems = "maxItems";

    /// <summary>An item of an array equals an earlier one.</summary>
    public const string UniqueItems = "uniqueItems";

    /// <summary>A map has fewer than <c>limit</c> entries.</summary>
    public const string MinProperties = "minProperties";

    /// <summary>A map has more than <c>limit</c> entries.</summary>
    public const string MaxProperties = "maxProperties";

    /// <summary>A text is empty or has white space only.</summary>
    public const string Blank = "blank";

    /// <summary>A text does not match <c>pattern</c>.</summary>
    public const string Pattern = "pattern";

    /// <summary>A text is not of the format <c>format</c>.</summary>
    public const string Format = "format";

    /// <summary>The value is none of <c>allowed</c>.</summary>
    public const string Enum = "enum";

    /// <summary>The value is not the only allowed one.</summary>
    public const string Const = "const";

    /// <summary>The value is of a kind that is excluded.</summary>
    public const string Not = "not";

    /// <summary>Fewer than <c>limit</c> items of an array are of the kind that is asked for.</summary>
    public const string Contains = "contains";

    /// <summary>More than <c>limit</c> items of an array are of the kind that is limited.</summary>
    public const string MaxContains = "maxContains";

    /// <summary>The name of a member is not allowed.</summary>
    public const string PropertyNames = "propertyNames";

    /// <summary>There must be no value here.</summary>
    public const string NotAllowed = "notAllowed";

    /// <summary>The object has a member that is not declared, where these are refused.</summary>
    public const string Unknown = "unknown";

    /// <summary>The value fits more than one, or none, of several schemas of which it must fit exactly one.</summary>
    public const string OneOf = "oneOf";

    /// <summary>The value fits none of several schemas.</summary>
    public const string AnyOf = "anyOf";

    /// <summary>More than one of <c>members</c> is there, which exclude each other.</summary>
    public const string Exclusive = "exclusive";

    /// <summary>Not exactly one of <c>members</c> is there.</summary>
    public const string ExactlyOne = "exactlyOne";

    /// <summary>None of <c>members</c> is there.</summary>
    public const string AtLeastOne = "atLeastOne";

    /// <summary>A member is missing that is required because the member <c>with</c> is there.</summary>
    public const string Dependent = "dependent";

    /// <summary>The body makes more attempts at alternatives necessary than <c>limit</c>.</summary>
    public const string Alternatives = "alternatives";

    /// <summary>The values are right one by one, but not together: the type they are read into refuses them.</summary>
    public const string Invalid = "invalid";

    /// <summary>A single value was given more than once.</summary>
    public const string Repeated = "repeated";

    /// <summary>A parameter, or a field of a form, is longer than <c>limit</c> characters.</summary>
    public const string ParameterLength = "parameter.length";

    /// <summary>The query string has more than <c>limit</c> pairs.</summary>
    public const string QueryPairs = "query.pairs";

    /// <summary>A name of the query string has more than <c>limit</c> brackets.</summary>
    public const string QueryDepth = "query.depth";

    /// <summary>A percent-encoded text cannot be decoded, or a text is not UTF-8.</summary>
    public const string Encoding = "encoding";

    /// <summary>The body cannot be decompressed.</summary>
    public const string ContentEncoding = "content.encoding";

    /// <summary>A file has more than <c>limit</c> bytes.</summary>
    public const string MaxBytes = "maxBytes";

    /// <summary>The content of a file is of none of the media types <c>allowed</c>.</summary>
    public const string MediaType = "mediaType";

    /// <summary>The body is no form of parts (RFC 7578), or ends before its last boundary.</summary>
    public const string FormSyntax = "form.syntax";

    /// <summary>A part of the form has no name, is encoded, or is itself made of parts.</summary>
    public const string FormPart = "form.part";

    /// <summary>The form has more than <c>limit</c> fields.</summary>
    public const string FormFields = "form.fields";

    /// <summary>A field comes after a file of the form, when the inputs have been read.</summary>
    public const string FormOrder = "form.order";

    /// <summary>The body is not JSON (RFC 8259); <c>line</c> and <c>byte</c> say where it stops being so.</summary>
    public const string JsonSyntax = "json.syntax";

    /// <summary>An object of the body has a member twice.</summary>
    public const string JsonDuplicate = "json.duplicate";

    /// <summary>The body nests deeper than <c>limit</c> levels.</summary>
    public const string JsonDepth = "json.depth";

    /// <summary>The body holds more than <c>limit</c> values.</summary>
    public const string JsonNodes = "json.nodes";

    /// <summary>A number of the body has more than <c>limit</c> digits.</summary>
    public const string JsonNumber = "json.number";

    /// <summary>The body is not UTF-8, or a text of it has half a surrogate pair.</summary>
    public const string JsonEncoding = "json.encoding";
}
