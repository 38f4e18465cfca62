using MetaApi.Tool.Commands;
using MetaApi.Tool.Terminal;

var console = ToolConsole.OfProcess();

// What a declaration writes to the console is no part of the result.
Console.SetOut(Console.Error);

return await CommandLine.RunAsync(args, console);
