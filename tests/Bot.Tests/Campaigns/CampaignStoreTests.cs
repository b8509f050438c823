using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CoachBot.Bot.Tests.Roles;
using CoachBot.Bot.Tests.Training;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using static CoachBot.Bot.Tests.Roles.TwoPeople;

namespace CoachBot.Bot.Tests.Campaigns;

/// <summary>Campaigns on the real store: from the cards to the people, trainers at once, and processes that die while hundreds are told.</summary>
public sealed class CampaignStoreTests : IAsyncLifetime
{
    private static readonly PersonKey ByAlex = new(Tenant, Alex);

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 10, 0);

    private TwoPeople people = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private CampaignRegister Register => new(people.Bot.Store, new(people.Bot.Store, people.Bot.Service<PersonCache>(), ByAlex), ByAlex);

    private ColleagueWaking Waking => new(new(people.Bot.WakeUps, NullLogger.Instance), people.Bot.Service<Organisation>());

    public async ValueTask InitializeAsync() => people = await Trainers.MeetAsync();

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task What_a_trainer_starts_on_cards_wakes_whoever_takes_part_for_the_first_check()
    {
        var card = await StartAsync();
        Assert.Contains("Started for 1 person", card.ToJsonString(), StringComparison.Ordinal);
        var bo = await PersonAsync(Bo);
        Assert.Equal(new LocalDate(2026, 11, 23), Assert.Single(bo.Person.Profile.Memberships).Day0);
        Assert.Equal(Instant.FromUtc(2026, 11, 23, 14, 30), bo.WakeAt);
        await people.Bot.AdvanceUntilAsync(() => people.Bot.Connector.All.Any(sent => sent.Card?.GetRawText().Contains("where do you start?", StringComparison.Ordinal) == true), TimeSpan.FromMinutes(30));
    }

    [Fact]
    public async Task A_process_that_dies_while_hundreds_are_told_leaves_what_the_next_one_completes()
    {
        var change = Change(Campaign.MostPeople);
        int commits = 0;
        Task Count(IRowStore _)
        {
            people.Bot.Store.Meanwhile = Count;
            return ++commits == 200 ? throw new IOException("The process dies here.") : Task.CompletedTask;
        }

        people.Bot.Store.Meanwhile = Count;
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => Register.ChangeAsync(change, Waking, Now, Cancel));
        people.Bot.Store.Meanwhile = null;
        Assert.False(await Register.IsMadeAsync(change, Cancel));
        Assert.Empty((await Register.FindAllAsync(Cancel)).All);

        await Register.ChangeAsync(change, Waking, Now, Cancel);
        Assert.True(await Register.IsMadeAsync(change, Cancel));
        Assert.Equal(Campaign.MostPeople, Assert.Single((await Register.FindAllAsync(Cancel)).All).People);
        var candidates = await Register.FindAsync(CandidatesOf.Of(change.Members.Select(member => member.ObjectId)), Cancel);
        Assert.All(candidates.ById.Values, person => Assert.Single(person.Memberships));
        Assert.Equal(change.Campaign, (await Register.FindAsync(change.Campaign.Id, Cancel)).Campaign);
    }

    [Fact]
    public async Task Of_two_changes_of_one_revision_one_is_refused()
    {
        var change = Change(1);
        await Register.ChangeAsync(change, Waking, Now, Cancel);
        await Assert.ThrowsAsync<ConflictException>(() => Register.ChangeAsync(change with { Operation = "another" }, Waking, Now, Cancel));
        Assert.Equal(["start"], (await Register.FindAsync(change.Campaign.Id, Cancel)).Done);
    }

    [Fact]
    public async Task Fewer_people_leave_no_rows_of_more()
    {
        var many = Change(250);
        await Register.ChangeAsync(many with { Told = [] }, Waking, Now, Cancel);
        await Register.ChangeAsync(many with { Operation = "fewer", Campaign = many.Campaign with { Revision = 2 }, Members = [many.Members[0]], Told = [] }, Waking, Now, Cancel);
        Assert.Equal([many.Members[0]], (await Register.FindAsync(many.Campaign.Id, Cancel)).Members);
    }

    [Fact]
    public async Task Somebody_who_cannot_be_read_is_told_apart_and_whoever_joins_later_is_there_once()
    {
        await people.Bot.Store.CommitAsync(OwnerOf("broken"), new(new(RowKeys.State, null, "{}"), []), Cancel);
        var candidates = await Register.FindAsync(CandidatesOf.Of([Bo, "broken", "stranger"]), Cancel);
        Assert.Equal((true, false, false), (candidates.ById[Bo].IsMet, candidates.ById["broken"].IsReadable, candidates.ById["stranger"].IsMet));

        var change = Change(1);
        await Register.ChangeAsync(change, Waking, Now, Cancel);
        var joined = new CampaignJoined("join", change.Campaign.Id, new(Bo, "Bo", new(2026, 12, 1)));
        await Register.ChangeAsync(joined, Cancel);
        await Register.ChangeAsync(joined, Cancel);
        Assert.True(await Register.IsMadeAsync(joined, Cancel));
        Assert.Equal([.. change.Members, joined.Member], (await Register.FindAsync(change.Campaign.Id, Cancel)).Members);
    }

    [Fact]
    public async Task Dead_between_the_two_commits_it_is_started_once_and_told_by_the_next_try()
    {
        var ready = await ReadyAsync();
        var start = Trainers.Button(ready, "Start for 1 person");
        int commits = 0;
        Task Die(IRowStore _)
        {
            people.Bot.Store.Meanwhile = Die;
            return ++commits == 3 ? throw new IOException("The process dies here.") : Task.CompletedTask;
        }

        people.Bot.Store.Meanwhile = Die;
        Assert.Contains("I cannot tell whether", await people.PressAsync(Alex, start.DeepClone(), "dies"), StringComparison.Ordinal);
        people.Bot.Store.Meanwhile = null;
        Assert.Contains("Started for 1 person", await people.PressAsync(Alex, start, "dies"), StringComparison.Ordinal);
        Assert.Single((await PersonAsync(Bo)).Person.Profile.Memberships);
        Assert.Equal(CampaignStage.Started, Assert.Single((await Register.FindAllAsync(Cancel)).All).Campaign.Stage);
    }

    private static CampaignChanged Change(int number)
    {
        var campaign = new Campaign(Campaign.IdOf("x"), "Value", new(2026, 11, 23), new(Alex, "Alex"))
        {
            Revision = 1,
            Skills = [new(new("price"), 2, RecallTarget.Usual)],
            Start = new(2026, 11, 25),
            Stage = CampaignStage.Started,
        };
        ImmutableArray<CampaignMember> members = [.. Enumerable.Range(1, number).Select(n => new CampaignMember($"eeeeeeee-0000-4000-8000-{n:000000000000}", $"Rep {n}", new(2026, 11, 23)))];
        return new("start", campaign, members) { Told = [.. members.Select(member => (member.ObjectId, CampaignMembership.Of(campaign, member.Joined!.Value)))] };
    }

    private async Task<JsonNode> StartAsync() => await PressAsync(Trainers.Button(await ReadyAsync(), "Start for 1 person"));

    /// <summary>The card of a campaign for Bo that is planned and may start.</summary>
    private async Task<JsonNode> ReadyAsync()
    {
        var card = JsonNode.Parse(Text(await people.SayAsync(Alex, "campaign")))!;
        card = await PressAsync(Trainers.Button(card, "New campaign"));
        card = await PressAsync(Trainers.Filled(card, "Save and go on", ("name", "Value"), ("day", "2026-11-23")));
        card = await PressAsync(Trainers.Filled(card, "Save and go on", ("people", Bo)));
        card = await PressAsync(Trainers.Filled(card, "Save and go on", ("skills", "price")));
        card = await PressAsync(Trainers.Filled(card, "Save and go on", ("weight-price", "2"), ("target-price", "85")));
        return await PressAsync(Trainers.Filled(card, "Save and go on"));
    }

    private async Task<JsonNode> PressAsync(JsonNode data) => JsonNode.Parse(await people.PressAsync(Alex, data))!;

    private async Task<Snapshot> PersonAsync(string who) => PersonRows.Read([(await people.Bot.Store.FindAsync(OwnerOf(who), RowKeys.State, Cancel))!]);

    private static string Text(IReadOnlyList<Support.Sent> answers) => Assert.Single(answers).Card!.Value.GetRawText();
}
