namespace MetaApi.Schemas.Steps;

/// <summary>Judges an object that was read, and may find several things wrong.</summary>
internal sealed record ObjectCheckStep(ObjectCheck Check) : Step(Stage.Param);
