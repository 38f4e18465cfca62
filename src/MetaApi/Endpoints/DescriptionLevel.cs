namespace MetaApi.Endpoints;

/// <summary>What one <c>WithMetaApi</c> has said, as the endpoint's metadata carries it until the endpoint is built.</summary>
internal sealed record DescriptionLevel(EndpointDescriptionBuilder Said, bool IsOfGroup);
