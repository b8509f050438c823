using System.Collections.Immutable;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Plans.Reviews;
using NodaTime;

namespace CoachBot.Bot.Tests.Turns;

public sealed class PersonRowsTests
{
    [Theory]
    [InlineData("turn/state", """{"v":1}""")]
    [InlineData("turn/state", """{"v":2,"profile":{},"forms":[],"writes":[],"ops":[],"seen":[]}""")]
    [InlineData("turn/state", """{"v":1,"profile":{"language":"ja"},"forms":[],"writes":[],"ops":[],"seen":[]}""")]
    [InlineData("turn/state", """{"v":1,"profile":{"remindAt":"24:00"},"forms":[],"writes":[],"ops":[],"seen":[]}""")]
    [InlineData("turn/state", """{"v":1,"profile":{"remindAt":"5pm"},"forms":[],"writes":[],"ops":[],"seen":[]}""")]
    [InlineData("turn/state", """{"v":1,"profile":{},"forms":[null],"writes":[],"ops":[],"seen":[]}""")]
    [InlineData("turn/state", """{"v":1,"profile":{},"forms":[{"form":"log","answers":[{"slot":"x"}],"unclear":[]}],"writes":[],"ops":[],"seen":[]}""")]
    [InlineData("turn/state", """{"v":1,"profile":{},"forms":[],"writes":["2026-13-01"],"ops":[],"seen":[]}""")]
    [InlineData("turn/state", """{"v":1,"profile":{},"forms":[],"writes":[],"ops":[null],"seen":[]}""")]
    [InlineData("turn/state", """{"v":1,"profile":{},"forms":[],"writes":[],"ops":[],"seen":[{"key":"short"}]}""")]
    [InlineData("turn/state", """{"v":1,"profile":{},"forms":[],"writes":[],"ops":[],"seen":[],"older":"short"}""")]
    [InlineData("turn/state", """{"v":1,"profile":{},"forms":[],"writes":[],"ops":[],"seen":[],"ref":{"url":"u","chat":"c","bot":"b"}}""")]
    [InlineData("turn/state", """{"v":1,"profile":{},"forms":[],"writes":[],"ops":[],"seen":[],"ref":{"url":"u","chat":"c","bot":"b","user":"p","off":"asleep"}}""")]
    [InlineData("turn/state", """{"v":1,"profile":{},"forms":[],"writes":[],"ops":[],"seen":[],"plan":{"about":"nowhere","at":1}}""")]
    [InlineData("turn/day/2026-11-23", """{"v":1}""")]
    [InlineData("turn/day/2026-11-23", """{"v":1,"rev":1,"now":{"min":[1,2]},"earlier":[]}""")]
    [InlineData("turn/day/2026-11-23", "[]")]
    [InlineData("turn/day/2026-13-23", """{"v":1,"rev":1,"now":{"min":[0,0,0,0,0,0,0,0]},"earlier":[]}""")]
    public void A_row_that_is_not_what_it_should_be_is_an_error_with_its_key(string key, string body)
    {
        var refused = Assert.Throws<UnreadableRowException>(() => PersonRows.Read([new(key, "1", body)]));
        Assert.Contains($"'{key}'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_of_a_person_is_read_again()
    {
        var profile = new Profile { Language = Language.English, ClientLanguage = Language.Chinese, ZoneId = "Europe/Berlin", ClientZoneId = "Asia/Shanghai", SellingEstimate = 0, UsualDay = 480, Welcomed = true, RemindAt = new(17, 30), Name = "Bo 王" };
        var seen = Enumerable.Range(0, 10).Aggregate(SeenActivities.None, (known, index) => known.With(new(Digest.Of($"{index}"), index)));
        var read = PersonRows.Read([new(RowKeys.State, "7", PersonRows.WriteState(new(Person.Stranger with { Profile = profile }, Days.None, seen, null)))]);
        Assert.Equal(profile, read.Person.Profile);
        Assert.Equal((seen.Older, "7"), (read.Seen.Older, read.ETag));
        Assert.Equal(seen.Latest, read.Seen.Latest);
    }

    [Fact]
    public void What_others_did_is_read_again()
    {
        var told = Instant.FromUtc(2026, 11, 23, 10, 0);
        var drill = new NewsDrill(DrillId.From("price/own-001/1001")!.Value, new("Ask first", "先问清"), new(31, 0.25, 0.9));
        NewsItem[] kinds =
        [
            .. Enum.GetValues<NewsKind>().Where(kind => kind != NewsKind.DrillFlagged).Select(kind => new NewsItem(kind, $"turn-{kind}", "Bo 王", "bo", "p0001", "华瑞") { Told = kind == NewsKind.ActionGiven ? told : null }),
            NewsItem.Of(drill),
            NewsItem.Of(drill with { Id = DrillId.From("price/own-001/1002")!.Value }) with { Told = told },
        ];
        Assert.Equal(kinds, Again(kinds.Aggregate(new Profile(), (profile, news) => profile.Hearing(news))).News);
    }

    [Theory]
    [InlineData("""{"kind":"plan-approved","op":"o","by":"Bo","owner":"bo","plan":"p0001"}""")]
    [InlineData("""{"kind":"drill-flagged","op":"o","by":"Bo","owner":"bo","plan":"p0001","account":"华瑞"}""")]
    [InlineData("""{"kind":"drill-flagged","op":"o","drill":{"id":"price/own-001","en":"Ask","zh":"问"}}""")]
    [InlineData("""{"kind":"drill-flagged","op":"o","drill":{"id":"price/own-001/1001","en":"Ask"}}""")]
    public void News_of_nothing_is_an_error(string news)
    {
        string body = PersonRows.WriteState(new(Person.Stranger with { Profile = new Profile().Hearing(new(NewsKind.PlanApproved, "o", "Bo", "bo", "p0001", "Huarui")) }, Days.None, SeenActivities.None, null));
        string stored = """{"kind":"plan-approved","op":"o","by":"Bo","owner":"bo","plan":"p0001","account":"Huarui"}""";
        Assert.Equal("Huarui", Assert.Single(PersonRows.Read([new(RowKeys.State, "1", body)]).Person.Profile.News).Account);
        Assert.Contains(stored, body, StringComparison.Ordinal);
        Assert.Throws<UnreadableRowException>(() => PersonRows.Read([new(RowKeys.State, "1", body.Replace(stored, news, StringComparison.Ordinal))]));
    }

    [Theory]
    [InlineData(IsoDayOfWeek.Tuesday, 9, 30)]
    [InlineData(IsoDayOfWeek.Friday, 16, 30)]
    public void The_weekly_slot_is_read_again(IsoDayOfWeek day, int hour, int minute)
    {
        var slot = new WeeklyChoice(WeeklySlot.From(day, new(hour, minute)));
        Assert.Equal(slot, Again(new Profile { Weekly = slot }).Weekly);
        Assert.Equal(WeeklyChoice.Off, Again(new Profile { Weekly = WeeklyChoice.Off }).Weekly);
        Assert.Null(Again(new Profile()).Weekly);
    }

    [Theory]
    [InlineData("7 09:30")]
    [InlineData("2 22:00")]
    [InlineData("2")]
    [InlineData("")]
    public void A_slot_that_is_none_is_an_error(string weekly)
    {
        string body = PersonRows.WriteState(new(Person.Stranger with { Profile = new Profile { Weekly = WeeklyChoice.Off } }, Days.None, SeenActivities.None, null)).Replace("\"off\"", $"\"{weekly}\"", StringComparison.Ordinal);
        Assert.Throws<UnreadableRowException>(() => PersonRows.Read([new(RowKeys.State, "1", body)]));
    }

    private static Profile Again(Profile profile) =>
        PersonRows.Read([new(RowKeys.State, "1", PersonRows.WriteState(new(Person.Stranger with { Profile = profile }, Days.None, SeenActivities.None, null)))]).Person.Profile;

    [Fact]
    public void The_plan_that_was_opened_last_is_read_again()
    {
        var person = Person.Stranger with { PlanOpened = new(new("p0001", PlanStep.Gather), NodaTime.Instant.FromUtc(2026, 11, 23, 10, 0)) };
        Assert.Equal(person.PlanOpened, PersonRows.Read([new(RowKeys.State, "1", PersonRows.WriteState(new(person, Days.None, SeenActivities.None, null)))]).Person.PlanOpened);
    }

    [Fact]
    public void A_review_that_was_begun_is_read_again()
    {
        var draft = new ReviewDraft("cccccccc-0000-4000-8000-000000000003/p0001", "0a1b2c3d4e5f", ImmutableDictionary<string, string>.Empty.Add("a-linked", "no").Add("c-linked", "太高"));
        var read = PersonRows.Read([new(RowKeys.State, "1", PersonRows.WriteState(new(Person.Stranger with { ReviewDraft = draft }, Days.None, SeenActivities.None, null)))]).Person.ReviewDraft!;
        Assert.Equal((draft.Plan, draft.Print, 2, "太高"), (read.Plan, read.Print, read.Values.Count, read.Values["c-linked"]));
    }

    [Theory]
    [InlineData(InactiveReason.Blocked, "blocked")]
    [InlineData(InactiveReason.Uninstalled, "uninstalled")]
    [InlineData(InactiveReason.NotInRoster, "notInRoster")]
    public void Why_somebody_is_left_alone_is_stored_by_name_and_not_at_all_for_others(InactiveReason reason, string name)
    {
        var active = new ConversationReference("https://here/", "a:1", "28:bot", "29:me");
        var inactive = active with { Inactive = new(reason, NodaTime.Instant.FromUtc(2026, 11, 23, 22, 30)) };
        Assert.Contains($"\"off\":\"{name}\"", WrittenWith(inactive), StringComparison.Ordinal);
        Assert.Equal(inactive, PersonRows.Read([new(RowKeys.State, "1", WrittenWith(inactive))]).Reference);
        Assert.DoesNotContain("off", WrittenWith(active), StringComparison.Ordinal);
        Assert.Equal(active, PersonRows.Read([new(RowKeys.State, "1", WrittenWith(active))]).Reference);
    }

    [Fact]
    public void A_reminder_is_stored_as_its_time_and_one_that_is_off_not_at_all()
    {
        Assert.Contains("\"remindAt\":\"07:05\"", Written(new(7, 5)), StringComparison.Ordinal);
        Assert.DoesNotContain("remindAt", Written(null), StringComparison.Ordinal);
        Assert.Null(PersonRows.Read([new(RowKeys.State, "1", Written(null))]).Person.Profile.RemindAt);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whether_the_last_change_was_final_is_read_again(bool isFinal)
    {
        string written = PersonRows.WriteState(new(Person.Stranger with { IsLastFinal = isFinal }, Days.None, SeenActivities.None, null));
        Assert.Equal(isFinal, written.Contains("\"final\":true", StringComparison.Ordinal));
        Assert.Equal(isFinal, PersonRows.Read([new(RowKeys.State, "1", written)]).Person.IsLastFinal);
    }

    [Fact]
    public void The_last_hundred_and_more_activities_are_known_again_and_the_latest_with_their_answers()
    {
        var seen = Enumerable.Range(0, 200).Aggregate(SeenActivities.None, (known, index) => known.With(new(Digest.Of($"{index}"), 2)));
        int[] known = [.. Enumerable.Range(0, 200).Where(index => seen.Find(Digest.Of($"{index}")) is not null)];
        Assert.Equal(Enumerable.Range(200 - SeenActivities.MostOlder - SeenActivities.MostReplies, SeenActivities.MostOlder + SeenActivities.MostReplies), known);
        Assert.Equal(2, seen.Find(Digest.Of("196"))!.Value.Replies);
        Assert.Equal(0, seen.Find(Digest.Of("195"))!.Value.Replies);
    }

    private static string WrittenWith(ConversationReference reference) =>
        PersonRows.WriteState(new(Person.Stranger, Days.None, SeenActivities.None, null) { Reference = reference });

    private static string Written(NodaTime.LocalTime? remindAt) =>
        PersonRows.WriteState(new(Person.Stranger with { Profile = new Profile { RemindAt = remindAt } }, Days.None, SeenActivities.None, null));
}
