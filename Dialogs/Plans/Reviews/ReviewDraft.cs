using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans.Checks;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>What a reviewer has answered so far, kept while the plan is read.</summary>
/// <param name="Plan">Whose plan, and which: "{owner}/{plan}".</param>
/// <param name="Print">The submission that is reviewed.</param>
/// <param name="Values">What was entered, by field; empty fields are left out.</param>
public sealed record ReviewDraft(string Plan, string Print, ImmutableDictionary<string, string> Values)
{
    /// <summary>The answers to the submission that waits now; null for none.</summary>
    public static ReviewDraft? Of(PlanRef place, FoundPlan found, Exchange exchange) =>
        exchange.Person.ReviewDraft is { } draft && draft.Plan == AboutOf(place) && draft.Print == found.Versions.LastOrDefault()?.Print ? draft : null;

    /// <summary>The turn with what was entered kept, where the button stands on the questions about the submission that waits now.</summary>
    internal static Exchange Keep(Pressed button, PlanRef place, FoundPlan found, Exchange exchange)
    {
        if (button.Press.Shown is not { } print || found.Versions.LastOrDefault() is not { Review: null } last || last.Print != print || !PlanFlow.MayReview(found.Plan!.Head, exchange.Turn.Circumstances.ObjectId))
        {
            return exchange;
        }

        var entered = ReviewForm.Read(button.Inputs, exchange).Where(value => value.Value.Length > 0).ToImmutableDictionary();
        return exchange.With(exchange.Person with { ReviewDraft = entered.IsEmpty ? null : new(AboutOf(place), print, entered) });
    }

    private static string AboutOf(PlanRef place) => new PlanRef(place.Owner, place.Plan).About;
}
