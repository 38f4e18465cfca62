namespace MetaApi.Schemas;

/// <summary>Judges an object as a whole; returns what is wrong with its members, by their names on the wire. The empty name stands for the object.</summary>
internal delegate IEnumerable<(string Member, Failure Failure)> ObjectCheck(object owner, ValueContext surroundings);
