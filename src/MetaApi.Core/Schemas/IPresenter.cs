namespace MetaApi;

/// <summary>Lets somebody else's mapper make what leaves: it turns an object into what a schema describes, and says which schema that is.</summary>
public interface IPresenter
{
    /// <summary>What the presented values look like. What they hold beyond it does not leave.</summary>
    Schema Schema { get; }

    /// <summary>Turns an object into the value to render.</summary>
    /// <param name="value">The object; never null.</param>
    /// <param name="context">What is around it.</param>
    object? Present(object value, ValueContext context);
}
