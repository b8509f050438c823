using System.Collections.Immutable;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Coaching.Campaigns;

/// <summary>What somebody gets who takes part from the start and knows everything, though with a little effort: each answer is Good.</summary>
public static class CampaignPreview
{
    private const int Weeks = 4;

    /// <summary>The contacts of the first four weeks, in order; a slot with nothing due is none.</summary>
    /// <param name="campaign">The campaign, with its calendar.</param>
    /// <param name="today">It can begin no earlier.</param>
    /// <param name="bank">What there is to drill.</param>
    /// <param name="model">What recall is predicted by.</param>
    /// <param name="slot">When people are written to.</param>
    /// <param name="calendar">The days worked.</param>
    public static ImmutableArray<PreviewedContact> Of(Campaign campaign, LocalDate today, DrillBank bank, MemoryModel model, WeeklySlot slot, WorkingCalendar calendar)
    {
        // Nobody's in particular: who waits is drawn by ids, and this one does not.
        var shown = campaign with { Stage = CampaignStage.Started, IsPaused = false, Control = campaign.Control == CampaignControl.Waitlist ? CampaignControl.None : campaign.Control };
        var membership = CampaignMembership.Of(shown, today);
        var memories = ImmutableDictionary<ObjectiveId, ObjectiveMemory>.Empty;
        var contacts = ImmutableArray.CreateBuilder<PreviewedContact>();
        if (CheckMoments.Days(membership, CampaignCheck.Baseline, calendar).Cast<LocalDate?>().FirstOrDefault() is { } baseline)
        {
            ObjectiveId[] asked = [.. shown.Skills.Select(skill => bank.Of(skill.Skill).First().Id)];
            memories = Answered(memories, asked, baseline, model);
            contacts.Add(new(baseline, asked.Length, IsCheck: true));
        }

        foreach (var day in Slots(membership.Day0, slot, calendar))
        {
            var needs = DrillAim.Together(CampaignAims.Of(shown, membership, "", bank, memories.ContainsKey, day)).Select(aim => new DrillNeed(aim, memories.GetValueOrDefault(aim.Objective)));
            var now = DrillQueue.ForSlot(model, needs, day).Now;
            memories = Answered(memories, now, day, model);
            if (!now.IsEmpty)
            {
                contacts.Add(new(day, now.Length, IsCheck: false));
            }
        }

        return contacts.ToImmutable();
    }

    private static IEnumerable<LocalDate> Slots(LocalDate from, WeeklySlot slot, WorkingCalendar calendar)
    {
        var last = from.PlusWeeks(Weeks);
        for (var at = from.AtMidnight().InUtc().ToInstant(); slot.Next(at, DateTimeZone.Utc, calendar) is { } next && next.Date < last; at = next.At)
        {
            yield return next.Date;
        }
    }

    private static ImmutableDictionary<ObjectiveId, ObjectiveMemory> Answered(
        ImmutableDictionary<ObjectiveId, ObjectiveMemory> memories, IEnumerable<ObjectiveId> asked, LocalDate day, MemoryModel model) =>
        asked.Aggregate(memories, (known, objective) => known.SetItem(
            objective, model.After(known.GetValueOrDefault(objective), new DrillReview(new(objective, 1), day, Grade.Good, IsPractice: false, null, model.Version))!));
}

/// <summary>A message of the first weeks.</summary>
/// <param name="Date">Its day.</param>
/// <param name="Drills">Drills in it.</param>
/// <param name="IsCheck">Whether it is the baseline check.</param>
public sealed record PreviewedContact(LocalDate Date, int Drills, bool IsCheck);
