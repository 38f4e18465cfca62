using MetaApi.Tool.Commands;
using MetaApi.Tool.Terminal;

return await CommandLine.RunAsync(args, ToolConsole.OfProcess());
