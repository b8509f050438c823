using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Dialogs.Tests.Campaigns;
using CoachBot.Dialogs.Tests.Roles;
using CoachBot.Dialogs.Tests.Teams;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Reports;

/// <summary>A campaign eight weeks after its training of Monday 23 November 2026.</summary>
internal static class ReportOffice
{
    private const int Weeks = 8;

    /// <summary>A campaign of some people, of whom some have answered three objectives twice a week.</summary>
    public static Office Running(int people, Language language = Language.English, int? answering = null, string control = "none", string skills = "price")
    {
        string[] reps = [.. Enumerable.Range(1, people).Select(TeamOffice.Somebody)];
        var office = reps.Aggregate(CampaignOffice.Open(language), (each, rep) => each.Names(rep, "**Xu** Ren").Says(rep, "hi"));
        office.Begins(string.Join(',', reps), skills, control).Waits(Duration.FromDays(7 * Weeks));
        return reps.Take(answering ?? people).Aggregate(office, (each, rep) => each.Practised(rep, Answers()));
    }

    /// <summary>The check on the first day, and from then on every fourth day; one in seven is missed.</summary>
    private static IEnumerable<LoggedAnswer> Answers()
    {
        var memories = new Dictionary<ObjectiveId, ObjectiveMemory?>();
        int n = 0;
        for (int days = 0; days <= 7 * Weeks; days += 4)
        {
            foreach (var objective in DrillBank.Standard.Of(new("price")).Take(3))
            {
                var (day, memory) = (Chat.Monday.PlusDays(days), memories.GetValueOrDefault(objective.Id));
                double? expected = memory is null ? null : MemoryModel.Standard.Recall(memory, day);
                var review = new DrillReview(objective.Drills[0].Id, day, ++n % 7 == 0 ? Grade.Again : Grade.Good, false, expected, MemoryModel.Standard.Version);
                memories[objective.Id] = MemoryModel.Standard.After(memory, review);
                yield return new(review, Confidence.Sure);
            }
        }
    }
}
