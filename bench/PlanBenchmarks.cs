using BenchmarkDotNet.Attributes;
using CoachBot.Bot;
using CoachBot.Bot.Configuration;
using CoachBot.Bot.Turns;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Typing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Bench;

/// <summary>Whole turns about an account plan of 200 actions, on SQLite: the store read, the conversation, the durable commit.</summary>
[InProcess]
[WarmupCount(3)]
[IterationCount(5)]
public class PlanBenchmarks
{
    private const int Actions = 200;
    private const int Accounts = 5_000;

    private static readonly PersonKey Planner = new("tenant", "planner");

    private readonly string folder = Directory.CreateTempSubdirectory("coachbot-bench").FullName;
    private ServiceProvider services = null!;
    private TurnHandler turns = null!;
    private int activities;

    /// <summary>Fills the plan as a person would type it, and begins a plan for each of the organisation's other accounts.</summary>
    [GlobalSetup]
    public async Task FillAsync()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Storage:Sqlite:Path", Path.Combine(folder, "bench.db")), new("Coach:Language", "en")]).Build();
        services = new ServiceCollection().AddCoach(Settings.ReadWithoutChannel(configuration, folder)).BuildServiceProvider();
        turns = services.GetRequiredService<TurnHandler>();
        await BeginAsync(Planner, "Huarui");
        foreach (int number in Enumerable.Range(1, Actions))
        {
            await TakeAsync(Planner, new Said($"action: visit plant {number} and agree on the next step, owner Li Wei, due end of March"));
            await TakeAsync(Planner, new Said("relationship"));
        }

        foreach (int number in Enumerable.Range(1, Accounts))
        {
            await BeginAsync(new("tenant", $"other-{number}"), $"Account {number} Electronics");
        }
    }

    /// <summary>Removes the file.</summary>
    [GlobalCleanup]
    public async Task CleanAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Opens the step of the actions.</summary>
    [Benchmark]
    public Task<TurnResult> OpenStep() => PressAsync(Planner, PlanPresses.StepOp, "p0001/actions/0");

    /// <summary>Lists the plans.</summary>
    [Benchmark]
    public Task<TurnResult> ListPlans() => TakeAsync(Planner, new Said("plan"));

    /// <summary>Saves one more text of the plan.</summary>
    [Benchmark]
    public async Task<TurnResult> AnswerText()
    {
        await PressAsync(Planner, PlanTypingPresses.TextsOp, "p0001/collect/0");
        return await TakeAsync(Planner, new Said($"grow abroad, take {activities}"));
    }

    /// <summary>Looks for the account a plan is to be begun for among those of the organisation.</summary>
    [Benchmark]
    public Task<TurnResult> FindNearAccount() => PressAsync(Planner, PlanPresses.BeginOp, null, (PlanBeginning.Account, "Account 4999 Electronic"), (PlanBeginning.Tier, "b"));

    private Task<TurnResult> BeginAsync(PersonKey person, string account) => PressAsync(person, PlanPresses.BeginSureOp, null, (PlanBeginning.Account, account), (PlanBeginning.Tier, "b"));

    private Task<TurnResult> PressAsync(PersonKey person, string op, string? about, params (string Field, string Value)[] inputs) =>
        TakeAsync(person, new Tapped(new(new(op, $"bench-{++activities}", person.Mark) { About = about }, inputs.ToDictionary(input => input.Field, input => input.Value))));

    private async Task<TurnResult> TakeAsync(PersonKey person, Input input)
    {
        var result = await turns.TakeAsync(new(person, $"activity-{++activities}", input, new(Language.English, null)), CancellationToken.None);
        return result.Messages.Length == 0 ? throw new InvalidOperationException($"{input} was not answered.") : result;
    }
}
