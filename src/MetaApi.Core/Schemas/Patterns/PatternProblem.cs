namespace MetaApi.Schemas.Patterns;

/// <summary>Why a pattern cannot be used, and what to do about it, as two sentences.</summary>
internal sealed record PatternProblem(string Problem, string Remedy)
{
    public static PatternProblem LookAround(string construct, int position) => new(
        $"The look-around '{construct}' at character {position} cannot be matched in linear time.",
        "Write the pattern without it, or check this rule in code.");

    public static PatternProblem BackReference(int position) => new(
        $"The back-reference at character {position} cannot be matched in linear time.",
        "Write the pattern without it, or check this rule in code.");

    public static PatternProblem TooManyStates() => new(
        "The repetitions and alternatives of the pattern multiply to more states than linear matching allows.",
        "Begin it with '^', lower the counts, or limit the length of the value instead.");

    public static PatternProblem TooDeep(int position) => new(
        $"The groups are nested too deeply at character {position}.",
        "Write the pattern with fewer groups.");

    public static PatternProblem UnknownProperty(string name, int position) => new(
        $"The property '{name}' at character {position} is not one of the general categories, Any, ASCII and Assigned.",
        @"Name a general category, as in '\p{Lu}' or '\p{Letter}', or write the ranges out, as in '[\u0370-\u03FF]'.");

    public static PatternProblem UnknownGroup(int position) => new(
        $"The group at character {position} is not one of ECMA-262.",
        "Begin the group with '(', '(?:' or '(?<name>'; there are no inline flags, comments or atomic groups.");

    public static PatternProblem GroupName(string name, int position) => new(
        $"The group name '{name}' at character {position} is not a name, or is used twice.",
        "Give each group its own name, made of letters, digits, '$' and '_' and not beginning with a digit.");

    public static PatternProblem UnknownEscape(string escape, int position) => new(
        $"The escape '{escape}' at character {position} is not one of ECMA-262.",
        "Drop the backslash where the character stands for itself; the start and the end of the text are '^' and '$'.");

    public static PatternProblem NothingToRepeat(char quantifier, int position) => new(
        $"The quantifier '{quantifier}' at character {position} has nothing to repeat.",
        $"Remove it, or write '\\{quantifier}' for the character itself.");

    public static PatternProblem BadQuantifier(int position) => new(
        $"The braces at character {position} are not a repetition.",
        @"Write '{2}', '{2,}' or '{2,5}' with the smaller number first, or '\{' for the character itself.");

    public static PatternProblem LoneBracket(char bracket, int position) => new(
        $"The bracket '{bracket}' at character {position} has no partner.",
        $"Remove it, or write '\\{bracket}' for the character itself.");

    public static PatternProblem BadRange(int position) => new(
        $"The range at character {position} does not run from a smaller to a larger character.",
        @"Write single characters in ascending order, as in '[a-z]', or '\-' for the hyphen itself.");

    public static PatternProblem UnexpectedEnd() => new(
        "The pattern ends in the middle of a group, a class or an escape.",
        @"Close it, or write '\\' for a backslash itself.");
}
