using System.Globalization;
using CoachBot.Coaching.Plans;

namespace CoachBot.Dialogs.Plans;

/// <summary>What a card of a plan is about, as its buttons carry it: "p0001/collect/3".</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Step">The step; null for the plan as a whole.</param>
/// <param name="From">The first of the step's slots that is on the card, from 0.</param>
public sealed record PlanPlace(string Plan, PlanStep? Step = null, int From = 0)
{
    private const int LongestId = 8;

    /// <summary>As buttons carry it.</summary>
    public string About => Step is { } step ? string.Create(CultureInfo.InvariantCulture, $"{Plan}/{step.Id()}/{From}") : Plan;

    /// <summary>Whether a text may be the id of a plan.</summary>
    public static bool IsPlan(string? id) => id is ['p', _, ..] && id.Length <= LongestId && id.Skip(1).All(char.IsAsciiDigit);

    /// <summary>What a button carried; null when it is none.</summary>
    public static PlanPlace? Read(string? about) => (about ?? "").Split('/') switch
    {
        [var plan] when IsPlan(plan) => new(plan),
        [var plan, var step, var from] when IsPlan(plan) && PlanIds.From<PlanStep>(step) is { } known && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out int first)
            => new(plan, known, Math.Min(first, PlanSlots.Of(known).Length - 1)),
        _ => null,
    };
}
