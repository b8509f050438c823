using System.Collections.Immutable;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Tests.Campaigns;

/// <summary>Campaigns and those who take part, as rows.</summary>
public sealed class CampaignRowsTests
{
    private static readonly Campaign Whole = new("c0123456789ab", "价值**销售**", new(2026, 11, 23), new("a", "Ada"))
    {
        Revision = 7,
        Follows = "b",
        Skills = [new(new("price"), 3, RecallTarget.High), new(new("needs"), 1, RecallTarget.Light) { IsLater = true }],
        Start = new(2026, 11, 25),
        Length = 180,
        HasOwnDays = true,
        Control = CampaignControl.Probe,
        Probe = new("needs"),
        KeepsUp = false,
        Stage = CampaignStage.Started,
        IsPaused = true,
    };

    [Fact]
    public void What_was_written_is_read()
    {
        var (campaign, people, operations) = CampaignRows.Read(Stored(CampaignRows.WriteDefinition(Whole, 23, ["one", "two"])));
        Assert.Equal((Whole, 23), (campaign, people));
        Assert.Equal(["one", "two"], operations);
        Assert.Equal(Whole with { Skills = [] }, CampaignRows.Read(Stored(CampaignRows.WriteListed(Whole, 23))).Campaign);
        var draft = new Campaign("c0123456789ab", "x", new(2026, 11, 23), new("a", "Ada"));
        Assert.Equal(draft, CampaignRows.Read(Stored(CampaignRows.WriteDefinition(draft, 0, []))).Campaign);
    }

    [Fact]
    public void As_many_people_as_there_may_be_fit_their_rows()
    {
        ImmutableArray<CampaignMember> members = [.. Enumerable.Range(0, Campaign.MostPeople).Select(n => new CampaignMember($"{n:D36}", new string('字', CampaignMember.LongestName), n % 2 == 0 ? null : new LocalDate(2026, 11, 23)))];
        PutRow[] rows = [.. CampaignRows.Write(members)];
        Assert.All(rows, row => Assert.InRange(row.Body.Length, 1, RowLimits.LongestBody / 2));
        Assert.Equal(members, CampaignRows.ReadMembers(rows.Select(row => new StoredRow(row.Key, "1", row.Body)).Append(new("members/joined/x", "1", CampaignRows.WriteJoined(members[0])))));
        Assert.Equal(rows.Length, CampaignRows.Pieces(members.Length));
    }

    [Fact]
    public void How_somebody_takes_part_is_kept_with_the_person()
    {
        var profile = new Profile().With(new CampaignMembership("c0123456789ab", new(2026, 11, 23), new(2027, 2, 21), 3) { Baseline = 2, Final = 1, IsTold = true, BaselineAsked = new(2, new(2026, 11, 25)) });
        var read = PersonRows.Read([new("turn/state", "1", PersonRows.WriteState(PersonRows.Read([]) with { Person = Person.Stranger with { Profile = profile } }))]);
        Assert.Equal(profile.Memberships, read.Person.Profile.Memberships);
    }

    [Fact]
    public void Of_too_many_campaigns_the_one_that_ended_first_is_forgotten()
    {
        var start = new LocalDate(2026, 1, 1);
        var profile = Enumerable.Range(0, CampaignMembership.Most + 3).Aggregate(new Profile(), (all, n) => all.With(new CampaignMembership($"c{n:D12}", start, start.PlusDays(n), 1)));
        Assert.Equal(CampaignMembership.Most, profile.Memberships.Length);
        Assert.Equal("c000000000010", profile.Memberships[^1].Campaign);
        Assert.DoesNotContain(profile.Memberships, each => each.Campaign == "c000000000000");
    }

    [Theory]
    [InlineData("""{"v":1,"id":"c","name":"x","training":"2026-13-01","by":"a","byName":"A","days":90,"control":"none","stage":"draft"}""")]
    [InlineData("""{"v":1,"id":"c","name":"x","training":"2026-11-01","by":"a","byName":"A","days":90,"control":"some","stage":"draft"}""")]
    [InlineData("""{"v":1,"id":"c","name":"x","training":"2026-11-01","by":"a","byName":"A","days":90,"control":"none","stage":"on"}""")]
    [InlineData("""{"v":1,"id":"c","name":"x","training":"2026-11-01","by":"a","byName":"A","days":90,"control":"none","stage":"draft","skills":[{"id":"price","weight":1,"target":77}]}""")]
    [InlineData("""{"v":2,"id":"c","name":"x","training":"2026-11-01","by":"a","byName":"A","days":90,"control":"none","stage":"draft"}""")]
    [InlineData("{}")]
    public void A_row_that_is_not_what_it_should_be_is_an_error_with_its_key(string body) =>
        Assert.Contains("definition", Assert.Throws<UnreadableRowException>(() => CampaignRows.Read(Stored(body))).Message, StringComparison.Ordinal);

    private static StoredRow Stored(string body) => new("definition", "1", body);
}
