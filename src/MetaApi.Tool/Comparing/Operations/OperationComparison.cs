using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Comparing.Schemas;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Operations;

/// <summary>Compares an operation that is in both documents.</summary>
internal sealed class OperationComparison
{
    readonly ParameterComparison parameters;

    readonly ContentComparison contents;

    readonly ResponseComparison responses;

    readonly PathItemComparison callbacks;

    public OperationComparison(SchemaComparison schemas)
    {
        contents = new(schemas);
        parameters = new(schemas, contents);
        responses = new(schemas, contents);
        callbacks = new(this);
    }

    public void Compare(OperationPair pair, ComparedPlace place)
    {
        Description(pair.Operation, place);
        if (pair.Operation.Child("servers").Shown.Exists || pair.Item.Child("servers").Shown.Exists)
            ServerComparison.Compare(pair.Inherited("servers"), place);
        SecurityComparison.Compare(pair.Inherited("security"), place);
        parameters.Compare(pair, place);
        Body(pair.Operation.Child("requestBody").Resolved(), place.At("request body"));
        responses.Compare(pair.Operation.Child("responses"), place.Reversed());
        Callbacks(pair.Operation.Child("callbacks"), place);
    }

    static void Description(SpotPair operation, ComparedPlace place)
    {
        Annotations.Texts(operation, place, "summary", "description", "externalDocs");
        Annotations.Deprecated(operation, place);
        Annotations.Extensions(operation, place, Sunset.Keyword);
        Sunset.Compare(operation, place);
        if (!operation.Agree(s => CanonicalJson.Of(s.Child("tags").Json)))
            place.Report(DocumentRules.TagsChanged, operation.Child("tags"), "The tags have changed.");
        if (!operation.Agree(s => s.Text("operationId")))
            place.Report(OperationRules.OperationIdChanged, operation.Child("operationId"), ShapePair.IsAndWas(
                "'operationId'", Quoted(operation.Old), Quoted(operation.New)));
    }

    static string? Quoted(Spot operation) => operation.Text("operationId") is { } id ? $"'{id}'" : null;

    void Body(SpotPair body, ComparedPlace place)
    {
        if (body.IsAdded)
            place.Report(
                body.New.Flag("required") ? BodyRules.RequiredBodyAdded : BodyRules.BodyAdded, body,
                body.New.Flag("required") ? "A body must be sent, where there was none." : "A body may be sent, where there was none.");
        else if (body.IsRemoved)
            place.Report(BodyRules.BodyRemoved, body, "There is no body any longer.");
        if (!body.InBoth)
            return;
        if (!body.Agree(s => s.Flag("required")))
            place.Report(
                body.New.Flag("required") ? BodyRules.BodyRequired : BodyRules.BodyOptional, body.Child("required"),
                body.New.Flag("required") ? "A body must be sent." : "The body may be left out.");
        Annotations.Texts(body, place, "description");
        Annotations.Extensions(body, place);
        contents.Compare(body.Child("content"), place);
    }

    /// <summary>In a callback the API is the client.</summary>
    void Callbacks(SpotPair list, ComparedPlace place)
    {
        foreach (var (name, callback) in list.Members)
            foreach (var (address, item) in callback.Resolved().Members.Where(m => !m.Key.StartsWith("x-", StringComparison.Ordinal)))
                callbacks.Compare(item, (address, address), place.At($"callback '{name}'").Reversed(), (OperationRules.CallbackAdded, OperationRules.CallbackRemoved));
    }
}
