using System.CommandLine;

namespace MetaApi.Tool.Commands;

/// <summary>Options that take one of a few words.</summary>
internal static class ChoiceOption
{
    /// <param name="name">The option, such as <c>--format</c>.</param>
    /// <param name="description">What it is for, in a sentence.</param>
    /// <param name="choices">The words, in the spelling in which they are given.</param>
    public static Option<string?> Create(string name, string description, params string[] choices)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', choices) };
        option.CompletionSources.Add(choices);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !choices.Contains(token.Value, StringComparer.Ordinal))
                result.AddError($"'{token.Value}' is nothing that {name} can be; give {string.Join(" or ", choices)}.");
        });
        return option;
    }
}
