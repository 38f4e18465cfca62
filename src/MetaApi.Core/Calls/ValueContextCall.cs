namespace MetaApi;

/// <summary>The call that code in a declaration serves.</summary>
public static class ValueContextCall
{
    extension(ValueContext context)
    {
        /// <summary>The call that is read for or answered.</summary>
        /// <exception cref="InvalidOperationException">The schema is used by itself, outside any call.</exception>
        public Call Call => context.Execution as Call
            ?? throw new InvalidOperationException("There is no call here: the schema is used by itself.");
    }
}
