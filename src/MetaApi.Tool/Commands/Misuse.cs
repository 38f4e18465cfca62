using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using MetaApi.Schemas;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Commands;

/// <summary>What is wrong with a command line: words that it does not know, or that are missing.</summary>
internal static class Misuse
{
    /// <returns>What is wrong; null when nothing is.</returns>
    public static ToolException? In(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.Action is not null and not ParseErrorAction && parsed.Errors.Count > 0)
            return null;
        return UnknownOption(parsed) is { } option ? Unknown("option", option, command.Options.Select(o => o.Name), parsed)
            : parsed.Errors.Count == 0 ? null
            : command.Subcommands.Count > 0 ? NoCommand(command, parsed)
            : Missing(parsed) is { Count: > 0 } missing ? new($"'{Path(parsed.CommandResult)}' needs {string.Join(" and ", missing)}.", See(parsed))
            : parsed.UnmatchedTokens is [var word, ..] ? new($"'{Path(parsed.CommandResult)}' has no use for '{word}'.", See(parsed))
            : new(parsed.Errors[0].SymbolResult is OptionResult { Tokens.Count: 0 } bare ? $"'{bare.Option.Name}' needs <{bare.Option.HelpName}>." : parsed.Errors[0].Message, See(parsed));
    }

    /// <summary>A word that looks like an option and was taken for an argument, because it is none.</summary>
    static string? UnknownOption(ParseResult parsed) => parsed.Tokens
        .TakeWhile(token => token.Type is not TokenType.DoubleDash)
        .FirstOrDefault(token => token.Type is TokenType.Argument && token.Value is ['-', _, ..])?.Value;

    static ToolException NoCommand(Command command, ParseResult parsed) => parsed.UnmatchedTokens is [var word, ..]
        ? Unknown("command", word, command.Subcommands.Select(c => c.Name), parsed)
        : new($"'{command.Name}' needs a command: {string.Join(", ", command.Subcommands.Select(c => c.Name))}.", See(parsed));

    /// <summary>The arguments that must be there and are not.</summary>
    static List<string> Missing(ParseResult parsed) =>
    [
        .. parsed.CommandResult.Command.Arguments
            .Where(argument => argument.Arity.MinimumNumberOfValues > (parsed.GetResult(argument)?.Tokens.Count ?? 0))
            .Select(argument => $"<{argument.Name}>"),
    ];

    static ToolException Unknown(string kind, string written, IEnumerable<string> known, ParseResult parsed) => new(
        $"There is no {kind} '{written}'.", NearMiss.Of(written, known) is { } near ? $"Did you mean '{near}'?" : See(parsed));

    static string See(ParseResult parsed) => $"See '{Path(parsed.CommandResult)} --help'.";

    static string Path(CommandResult command) => command.Parent is CommandResult parent ? $"{Path(parent)} {command.Command.Name}" : command.Command.Name;
}
