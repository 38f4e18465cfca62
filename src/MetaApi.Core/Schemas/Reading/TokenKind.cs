namespace MetaApi.Schemas.Reading;

/// <summary>The kinds of tokens a source delivers. The numbers are those of <see cref="System.Text.Json.JsonTokenType"/>, so that JSON needs no translation.</summary>
internal enum TokenKind : byte
{
    None = 0,
    StartObject = 1,
    EndObject = 2,
    StartArray = 3,
    EndArray = 4,
    Name = 5,
    String = 7,
    Number = 8,
    True = 9,
    False = 10,
    Null = 11,
}
