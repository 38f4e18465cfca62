using MetaApi.Tests.Hosting;

namespace MetaApi.Tests.Security;

/// <summary>Executes a matrix: every caller calls every operation, and what is answered is compared with what the matrix says.</summary>
sealed class MatrixRun(TestHost host, AuthorizationMatrix matrix)
{
    /// <summary>The cells that are not as the matrix says, and how many there are at all.</summary>
    public async Task<(List<string> Mismatches, int Cells)> OfAsync(IReadOnlyList<TestCaller> callers)
    {
        var mismatches = new List<string>();
        foreach (var row in matrix.Rows)
            foreach (var caller in callers)
                if ((await AnswerAsync(row, caller), Expected(row, caller)) is var (answered, expected) && answered != expected)
                    mismatches.Add($"{row.Operation} as {caller.Name}: {answered} instead of {expected}");
        return (mismatches, matrix.Rows.Length * callers.Count);
    }

    /// <summary>The status, when it refuses the caller; 200 for any other.</summary>
    async Task<int> AnswerAsync(AuthorizationRow row, TestCaller caller)
    {
        var path = row.Pattern.ToString().Replace(":id", "7", StringComparison.Ordinal);
        var reply = await host.SendAsync($"{row.Method} /api{path}{caller.Query}", null, caller.Headers);
        Assert.That(reply.Status is 401 && reply.Header("WWW-Authenticate") is null, Is.False, $"{row.Operation} as {caller.Name} asks for nothing");
        return reply.Status is 401 or 403 ? reply.Status : 200;
    }

    static int Expected(AuthorizationRow row, TestCaller caller)
    {
        if (row.Requirement is not { } requirement)
            return 200;
        var known = requirement.Alternatives.Where(a => a.Scheme.AuthenticationScheme == caller.AuthenticationScheme).ToList();
        return known.Count == 0 ? 401
            : known.Any(a => a.Scopes.All(caller.Scopes.Contains))
              && (requirement.Roles.IsEmpty || requirement.Roles.Any(caller.Roles.Contains))
              && requirement.Policies.All(caller.Policies.Contains) ? 200
            : 403;
    }
}
