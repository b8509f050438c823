using System.Collections.Immutable;
using CoachBot.Cards.Schema;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Curves;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;
using NodaTime;

namespace CoachBot.EndToEnd;

/// <summary>The cards of forgetting curves: nothing yet, a first answer, two months of two skills, and a team.</summary>
public static class CurveGallery
{
    private const string Self = "dddddddd-0000-4000-8000-000000000004";

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 10, 0);

    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly LocalDate Since = Today.PlusDays(-DrillLog.MostDays);

    /// <summary>The cards in one language, by name.</summary>
    public static IEnumerable<KeyValuePair<string, AdaptiveCard>> Cards(Language language)
    {
        yield return new("curve-none", Take(language, "curve mine", new(Self, []), 2));
        yield return new("curve-begun", Take(language, "curve mine", Log(Self, 0, "price"), 2));
        yield return new("curve", Take(language, "curve mine", new(Self, [.. Log(Self, 8, "price").Answers, .. Log(Self, 5, "needs").Answers]), 2));
        yield return new("curve-team", Take(language, "curve team", new(Self, []), 4));
        yield return new("curve-team-small", Take(language, "curve team", new(Self, []), 2));
    }

    private static AdaptiveCard Take(Language language, string said, DrillLog own, int team)
    {
        string[] reps = [.. Enumerable.Range(1, team).Select(n => $"rep-{n}")];
        var known = Known.Nothing
            .With(new OrganisationSkillsLookup(), new OrganisationSkills(SkillLibrary.Standard, 0))
            .With(new OrganisationDrillsLookup(), OrganisationDrills.None)
            .With(new OrganisationMemoryLookup(), OrganisationMemory.Standard)
            .With(new OwnDrills(), DrillRecord.Empty)
            .With(new OwnDrillLog(Since), own)
            .With(new TeamOf(Self), new Team(Self, [], [.. reps.Select(rep => new TeamMember(rep, rep, default, Membership.Member, []))]))
            .With(new TeamDrillLogsOf(Self, Since), new DrillLogs([.. reps.Select((rep, n) => Log(rep, 7 + n, "price"))]));
        var person = Person.Stranger with { Profile = new Profile { Welcomed = true, Roles = HeldRoles.None with { Now = RoleSet.Of(Role.Manager), Told = RoleSet.Of(Role.Manager) } } };
        var organisation = new Organisation(language, DateTimeZoneProviders.Tzdb["Asia/Shanghai"], TimeStandard.Default, WorkingCalendar.Default);
        var exchange = Conversation.Take(person, Days.None, new Said(said), new("turn", "me", Now, new(language, null), organisation) { ObjectId = Self, Known = known });
        return exchange.Asks is null ? exchange.Replies.OfType<Show>().Last().Card : throw new NotSupportedException($"{exchange.Asks} is nothing the gallery knows.");
    }

    /// <summary>Three objectives once a week, every fifth answer missed.</summary>
    private static DrillLog Log(string person, int weeks, string skill)
    {
        var answers = ImmutableArray.CreateBuilder<LoggedAnswer>();
        foreach (var objective in DrillBank.Standard.Of(new(skill)).Take(3))
        {
            ObjectiveMemory? memory = null;
            for (int week = weeks; week >= 0; week--)
            {
                var day = Today.PlusDays(-7 * week);
                double? expected = memory is null ? null : MemoryModel.Standard.Recall(memory, day);
                var grade = (answers.Count + person.Length) % 5 == 4 ? Grade.Again : Grade.Good;
                answers.Add(new(new(objective.Drills[0].Id, day, grade, false, expected, MemoryModel.Standard.Version), Confidence.Sure));
                memory = MemoryModel.Standard.After(memory, answers[^1].Review);
            }
        }

        return new(person, [.. answers.OrderBy(answer => answer.Review.Day)]);
    }
}
