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

// dotnet run -c Release --project bench -- year    a year of 1,000 simulated reps, and fits to what they answer
if (args is ["year"])
{
    YearRun.Run();
    return;
}

// dotnet run -c Release --project bench -- memory  the model's step and the choice of a week's drills, with BenchmarkDotNet
if (args is ["memory", ..])
{
    BenchmarkRunner.Run<MemoryBenchmarks>();
    return;
}

// dotnet run -c Release --project bench -- plans   turns about a plan of 200 actions on SQLite, with BenchmarkDotNet
if (args is ["micro", ..])
{
    BenchmarkRunner.Run<MicroBenchmarks>();
    return;
}

if (args is ["plans", ..])
{
    BenchmarkRunner.Run<PlanBenchmarks>();
    return;
}

await TurnLoad.RunAsync();
