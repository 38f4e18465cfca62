namespace MetaApi.Conventions.Tests;

/// <summary>No method is longer than its limit; most are far shorter. <see cref="MethodBody"/> says what is counted.</summary>
sealed class MethodLength : IRule
{
    const int Limit = 40;
    const int MedianGoal = 8;
    const int NineInTenGoal = 25;

    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> files)
    {
        var measured = (
            from file in files
            from body in MethodBody.In(file)
            let place = file.Violation(body.Code, $"{body.Name} is {body.Length} lines long, limit {Limit}")
            select (Place: place, Size: body.Length)).ToList();
        return
        [
            .. measured.Where(method => method.Size > Limit).Select(method => method.Place),
            .. Figures.AgainstGoals("methods", measured, MedianGoal, NineInTenGoal),
        ];
    }
}
