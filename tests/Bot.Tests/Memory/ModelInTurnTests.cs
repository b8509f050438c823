using CoachBot.Bot.Memory;
using CoachBot.Bot.Tests.Roles;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Dialogs.Drills;
using NodaTime;
using static CoachBot.Bot.Tests.Memory.Answered;
using static CoachBot.Bot.Tests.Roles.TwoPeople;

namespace CoachBot.Bot.Tests.Memory;

/// <summary>What a turn has to do with the organisation's model: a first answer registers the person, and what is remembered is of the model that holds.</summary>
public sealed class ModelInTurnTests : IAsyncLifetime
{
    private TwoPeople people = null!;

    private CountingStore Store => people.Bot.Store;

    public async ValueTask InitializeAsync() => people = await MeetAsync();

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task The_first_answer_registers_the_person_and_schedules_the_fit_of_the_next_month()
    {
        Assert.Null((await Store.FitsAsync()).FitAt);
        await AnswerAsync(Alex);
        Assert.Equal(Due, (await Store.FitsAsync()).FitAt);
        await AnswerAsync(Bo);
        await AnswerAsync(Bo);
        Assert.Equal([OrganisationKeys.Driller(Alex), OrganisationKeys.Driller(Bo)], await DrillersAsync());
        people.Bot.Clock.SetUtcNow(Due.ToDateTimeOffset());
        await people.Bot.AdvanceUntilAsync(() => people.Bot.Logs.All.Any(line => line.Contains("too-few, 0 reviews of 2 people", StringComparison.Ordinal)), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_fit_that_was_lost_is_scheduled_by_the_next_answer()
    {
        await AnswerAsync(Alex);
        people.Bot.LoseWakeUps();
        people.Bot.Clock.SetUtcNow((Due + Duration.FromDays(2)).ToDateTimeOffset());
        await AnswerAsync(Alex);
        Assert.Equal(Instant.FromUtc(2026, 12, 31, 18, 0), (await Store.FitsAsync()).FitAt);
    }

    [Fact]
    public async Task Two_first_answers_at_once_are_both_registered()
    {
        var data = await AskAsync(Alex);
        Store.Meanwhile = store => new DrillerRegister(store, people.Bot.WakeUps, DateTimeZoneProviders.Tzdb["Asia/Shanghai"], new(TwoPeople.Tenant, Bo))
            .RegisterAsync(Instant.FromDateTimeOffset(people.Bot.Clock.GetUtcNow()), CancellationToken.None);
        await people.PressAsync(Alex, data);
        Assert.Equal([OrganisationKeys.Driller(Alex), OrganisationKeys.Driller(Bo)], await DrillersAsync());
        Assert.Single(await DrillRecords.ReadLogAsync(Store, OwnerOf(Alex), CancellationToken.None));
    }

    [Fact]
    public async Task Memories_of_an_older_model_are_worked_out_anew_from_the_answers()
    {
        var objective = DrillBank.Standard.Objectives[0].Id;
        DrillReview[] log = [Review(objective, 1, -20, Grade.Good), Review(objective, 2, -12, Grade.Again), Review(objective, 3, -5, Grade.Hard)];
        await Store.PutLogAsync(OwnerOf(Bo), log, MemoryModel.Standard);
        var model = new FittedModel(new(new(1), Forgetful.Weights), Due, 812, new(0.5, 0.1), new(0.4, 0.1));
        await Store.CommitAsync(Organisation, new(MemoryRows.Write(new(1, 1, false, Due, null), null), [MemoryRows.Insert(model)]), CancellationToken.None);

        Assert.Equal(model.Model.Replay(log), (await DrillRecords.FindAsync(Store, OwnerOf(Bo), model.Model, CancellationToken.None)).Memories);
        await AnswerAsync(Bo);
        var all = await DrillRecords.ReadLogAsync(Store, OwnerOf(Bo), CancellationToken.None);
        var stored = DrillRows.Read(await Store.FindAsync(OwnerOf(Bo), RowKeys.DrillRecord, CancellationToken.None));
        Assert.Equal((4, new MemoryModelVersion(1)), (all.Count, all[^1].Model));
        Assert.Equal(model.Model.Replay(all).OrderBy(each => each.Key.Value), stored.Memories.OrderBy(each => each.Key.Value));
        Assert.All(stored.Memories.Values, memory => Assert.Equal(new MemoryModelVersion(1), memory.Model));
    }

    [Fact]
    public async Task What_was_answered_lately_is_still_known_under_another_model()
    {
        var asked = await AskAsync(Bo);
        await people.PressAsync(Bo, asked);
        var before = DrillRows.Read(await Store.FindAsync(OwnerOf(Bo), RowKeys.DrillRecord, CancellationToken.None));
        var row = await Store.FindAsync(Organisation, OrganisationKeys.Memory, CancellationToken.None);
        var model = new FittedModel(new(new(1), Forgetful.Weights), Due, 812, new(0.5, 0.1), new(0.4, 0.1));
        await Store.CommitAsync(Organisation, new(MemoryRows.Write(new(1, 1, false, Due, null), row?.ETag), [MemoryRows.Insert(model)]), CancellationToken.None);

        var read = await DrillRecords.FindAsync(Store, OwnerOf(Bo), model.Model, CancellationToken.None);
        Assert.All(read.Memories.Values, memory => Assert.Equal(new MemoryModelVersion(1), memory.Model));
        Assert.Equal(Assert.Single(before.Recent), Assert.Single(read.Recent));
        Assert.Equal(before.Asked, read.Asked);

        await people.PressAsync(Bo, asked);
        Assert.Single(await DrillRecords.ReadLogAsync(Store, OwnerOf(Bo), CancellationToken.None));
        await AnswerAsync(Bo);
        var after = DrillRows.Read(await Store.FindAsync(OwnerOf(Bo), RowKeys.DrillRecord, CancellationToken.None));
        Assert.Equal((2, before.Recent[0]), (after.Recent.Length, after.Recent[0]));
    }

    [Fact]
    public async Task A_turn_reads_one_row_to_know_the_model_that_holds()
    {
        var model = new FittedModel(new(new(1), Forgetful.Weights), Due, 812, new(0.5, 0.1), new(0.4, 0.1));
        await Store.CommitAsync(Organisation, new(MemoryRows.Write(new(1, 1, false, Due, null), null), [MemoryRows.Insert(model)]), CancellationToken.None);
        await people.SayAsync(Alex, "drill");
        Store.Read.Clear();
        await people.SayAsync(Bo, "drill");
        Assert.Equal([OrganisationKeys.Memory], Store.Read.Where(read => read.Owner == Organisation && read.Key is not OrganisationKeys.Revision).Select(read => read.Key));
    }

    private async Task AnswerAsync(string who) => await people.PressAsync(who, await AskAsync(who));

    private async Task<System.Text.Json.Nodes.JsonNode> AskAsync(string who) =>
        Activities.ButtonData((await people.SayAsync(who, "drill")).Last(sent => sent.Card is not null), "Sure", (DrillCard.Option, "0"));

    private async Task<IEnumerable<string>> DrillersAsync() =>
        (await Store.ReadRangeAsync(Organisation, OrganisationKeys.DrillerPrefix, RowKeys.End(OrganisationKeys.DrillerPrefix), CancellationToken.None)).Select(row => row.Key);

    private static DrillReview Review(ObjectiveId objective, int variant, int day, Grade grade) =>
        new(new(objective, variant), new LocalDate(2026, 11, 23).PlusDays(day), grade, IsPractice: false, null, MemoryModel.Standard.Version);
}
