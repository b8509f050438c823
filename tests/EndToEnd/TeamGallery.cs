using CoachBot.Cards.Schema;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;
using NodaTime;

namespace CoachBot.EndToEnd;

/// <summary>The cards of a team, as its manager and somebody who is invited see them.</summary>
public static class TeamGallery
{
    private const string Me = "aaaaaaaa-0000-4000-8000-000000000001";

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 10, 0);
    private static readonly string[] Names = ["Maximilian Hohenberger-Müller", "王伟", "Bo Wang", "李小龙", "Ann O'Neil", "欧阳振华"];

    private static readonly Team Team = new(Me, [], [.. Names.Select((name, index) => new TeamMember(IdOf(index), name, Now, (Membership)(index == 0 ? 1 : index == 4 ? 2 : index == 5 ? 0 : 1), []))]);

    private static readonly Placements Placements = new(
    [
        new(IdOf(0), Ability.CanLearn, Attitude.Willing, new(2026, 11, 20), "Asks good questions, and comes back with results"),
        new(IdOf(1), Ability.CanLearn, Attitude.Willing, new(2026, 11, 20)),
        new(IdOf(2), Ability.Cannot, Attitude.Unwilling, new(2026, 11, 19), "不愿意拜访新客户"),
    ]);

    /// <summary>The cards in one language, by name.</summary>
    public static IEnumerable<KeyValuePair<string, AdaptiveCard>> Cards(Language language)
    {
        var manager = new Profile { Welcomed = true, Name = "Di Wu", Roles = HeldRoles.None with { Now = RoleSet.Of(Role.Manager), Told = RoleSet.Of(Role.Manager) } };
        var leader = new Leader(IdOf(8), "Di Wu", Now);
        yield return new("team", Card(manager, "team", language));
        yield return new("team-matrix", Card(manager, "team matrix", language));
        yield return new("invitation", Card(new Profile { Welcomed = true, Leader = leader, Invitation = new(IdOf(9), "赵敏", Now) }, "hi", language));
        yield return new("team-led", Card(new Profile { Welcomed = true, Leader = leader }, "team", language));
        yield return new("team-leave", Card(new Profile { Welcomed = true, Leader = leader }, "leave team", language));
    }

    private static AdaptiveCard Card(Profile profile, string text, Language language)
    {
        var organisation = new Organisation(language, DateTimeZoneProviders.Tzdb["Asia/Shanghai"], TimeStandard.Default, WorkingCalendar.Default);
        var known = Known.Nothing.With(new TeamOf(Me), Team).With(new PlacementsOf(Me), Placements);
        var exchange = Conversation.Take(
            Person.Stranger with { Profile = profile }, Days.None, new Said(text), new("turn", "me", Now, new(language, null), organisation) { ObjectId = Me, Known = known });
        return exchange.Replies.OfType<Show>().Last().Card;
    }

    private static string IdOf(int index) => $"bbbbbbbb-0000-4000-8000-{index:000000000000}";
}
