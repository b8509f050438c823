using BenchmarkDotNet.Running;
using CoachBot.Bench;

// dotnet run -c Release --project bench            the whole bot under load, as a process of its own
// dotnet run -c Release --project bench -- micro   reading a line and drawing a card, with BenchmarkDotNet
if (args is ["micro", ..])
{
    BenchmarkRunner.Run<MicroBenchmarks>();
    return;
}

await TurnLoad.RunAsync();
