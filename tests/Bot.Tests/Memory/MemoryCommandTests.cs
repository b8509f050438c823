using CoachBot.Bot.Memory;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Memory.Fitting;
using CoachBot.Storage.Sqlite;
using static CoachBot.Bot.Tests.Memory.Answered;

namespace CoachBot.Bot.Tests.Memory;

/// <summary>What an operator sees of an organisation's models, and how to go back.</summary>
public sealed class MemoryCommandTests : IAsyncLifetime
{
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter errors = new() { NewLine = "\n" };
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coachbot-");
    private SqliteRowStore store = null!;

    private MemoryHost Host => new(_ => Open(), output, errors);

    public ValueTask InitializeAsync()
    {
        store = Open();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        output.Dispose();
        errors.Dispose();
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task An_organisation_without_answers_has_the_published_weights()
    {
        await RunAsync(0, "version 0 predicts the published weights\nNothing was fitted yet.\nNobody has answered a drill yet; the first answer schedules the first fit.\n", "", "show");
        await RunAsync(1, "", "Nobody of that tenant has answered a drill yet; there is nothing to choose from.\n", "use", "0");
    }

    [Fact]
    public async Task One_goes_back_and_forth_between_versions()
    {
        await FittedAsync();
        await RunAsync(0, "Version 0 predicts from now on, and no fit replaces it until 'memory use newest'.\n", "", "use", "0");
        await RunAsync(
            0,
            "version 0 held     the published weights\n"
            + "version 1          2026-11-30T18:00:00Z, 812 reviews; log loss 0.5000 to 0.4000, calibration error 0.100 to 0.050\n"
            + "version 2          2026-12-31T18:00:00Z, 950 reviews; log loss 0.4500 to 0.4400, calibration error 0.050 to 0.050\n"
            + "Last fit 2026-12-31T18:00:00Z: accepted, 950 reviews of 20 people (1 more could not be read); log loss 0.4500 to 0.4400, calibration error 0.050 to 0.050.\n"
            + "Next fit 2027-01-31T18:00:00Z.\n",
            "",
            "show");
        Assert.Equal((0, 2, true), await StateAsync());
        await RunAsync(0, "Version 2 predicts from now on, until a better one is fitted.\n", "", "use", "newest");
        Assert.Equal((2, 2, false), await StateAsync());
        await RunAsync(1, "", "There is no version 3; memory show tells which there are.\n", "use", "3");
        Assert.Equal((2, 2, false), await StateAsync());
    }

    [Theory]
    [InlineData("memory takes 'show' or 'use'.", "rows", "--tenant", Tenant)]
    [InlineData("memory use takes the number of a version or 'newest'.", "use", "x", "--tenant", Tenant)]
    [InlineData("memory use takes the number of a version or 'newest'.", "use", "--tenant", Tenant)]
    [InlineData("--tenant is missing, and Bot:TenantId is not set; the id of a tenant is accepted.", "show")]
    public async Task A_call_that_is_not_understood_changes_nothing(string problem, params string[] args)
    {
        int code = await MemoryCommand.RunAsync(args, Host, TestContext.Current.CancellationToken);
        Assert.Equal((2, "", $"{problem} Say help for what can be called.\n"), (code, output.ToString(), errors.ToString()));
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_is_named()
    {
        await store.CommitAsync(Organisation, new(new(OrganisationKeys.Memory, null, "{}"), []), CancellationToken.None);
        await RunAsync(1, "", "Row 'memory' cannot be read by this version; it is left as it is. Nothing was changed.\n", "show");
    }

    private SqliteRowStore Open() => SqliteRowStore.Open(Path.Combine(folder.FullName, "coach.db"));

    private async Task FittedAsync()
    {
        var (second, third) = (Due.Plus(NodaTime.Duration.FromDays(31)), Due.Plus(NodaTime.Duration.FromDays(62)));
        var report = new FitReport(second, 20, 1, 950, FitVerdict.Accepted, new(0.45, 0.05), new(0.44, 0.05));
        await store.CommitAsync(
            Organisation,
            new(
                MemoryRows.Write(new(2, 2, false, third, report), null),
                [
                    MemoryRows.Insert(new(new(new(1), Forgetful.Weights), Due, 812, new(0.5, 0.1), new(0.4, 0.05))),
                    MemoryRows.Insert(new(new(new(2), FsrsWeights.Default), second, 950, new(0.45, 0.05), new(0.44, 0.05))),
                ]),
            CancellationToken.None);
    }

    private async Task<(int Current, int Newest, bool IsHeld)> StateAsync() => await store.FitsAsync() is var state ? (state.Current, state.Newest, state.IsHeld) : default;

    private async Task RunAsync(int code, string printed, string problems, params string[] args)
    {
        output.GetStringBuilder().Clear();
        errors.GetStringBuilder().Clear();
        Assert.Equal((code, printed, problems), (await MemoryCommand.RunAsync([.. args, "--tenant", Tenant.ToUpperInvariant()], Host, TestContext.Current.CancellationToken), output.ToString(), errors.ToString()));
    }
}
