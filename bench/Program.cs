using BenchmarkDotNet.Running;
using CoachBot.Bench;

// dotnet run -c Release --project bench            the whole bot under load, as a process of its own
// dotnet run -c Release --project bench -- micro   reading a line and drawing a card, with BenchmarkDotNet
// dotnet run -c Release --project bench -- export  an account plan of 200 actions as a file
if (args is ["export"])
{
    ExportRun.Run();
    return;
}

if (args is ["micro", ..])
{
    BenchmarkRunner.Run<MicroBenchmarks>();
    return;
}

await TurnLoad.RunAsync();
