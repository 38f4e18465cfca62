namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>The errors of the random scenarios, by the names that scripts use.</summary>
internal static class Mishaps
{
    /// <summary>Throws as user code does; <c>throw null</c> too.</summary>
    public static void Throw(string name) => throw name switch
    {
        "Mishap" => new Mishap(),
        "DeepMishap" => new DeepMishap(),
        "DeeperMishap" => new DeeperMishap(),
        "Refusal" => new Refusal(409, "refused"),
        "DeepRefusal" => new DeepRefusal(),
        "Breakdown" => new Breakdown(),
        "OperationCanceledException" => new OperationCanceledException(),
        "TaskCanceledException" => new TaskCanceledException(),
        "AggregateException" => new AggregateException(new Mishap(), new Refusal(409, "refused")),
        "NullReferenceException" => null!,
        _ => new ArgumentOutOfRangeException(nameof(name), name, "No mishap has this name."),
    };

    public static string NameOf(Exception error) => error.GetType().Name;

    public class Mishap : Exception;

    public class DeepMishap : Mishap;

    public sealed class DeeperMishap : DeepMishap;

    public class Refusal(int status, string code) : ApiException(status, code, "No.");

    public sealed class DeepRefusal() : Refusal(410, "deeply_refused");

    public sealed class Breakdown() : ApiException(503, "broken_down", "Not now.");
}
