using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Linting.Reports;

/// <summary>A way to tell what lint has found.</summary>
internal interface ILintFormat
{
    /// <param name="report">What it has found.</param>
    /// <param name="input">What was judged, as it was called on the command line.</param>
    /// <param name="results">Where it is told.</param>
    void Write(LintReport report, string input, ConsoleStream results);
}
