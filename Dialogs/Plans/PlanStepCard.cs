using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Plans.Typing;

namespace CoachBot.Dialogs.Plans;

/// <summary>The form of one step: what good looks like, how far it has come, and its texts, as many as a card holds.</summary>
public static class PlanStepCard
{
    /// <summary>Characters a field takes more than it may have, so that what is too long is told and not cut off.</summary>
    public const int Spare = 100;

    /// <summary>Characters of all texts on one card; with more, the largest would not fit.</summary>
    private const int LongestPage = 4_600;

    /// <summary>Shows the form with what is saved.</summary>
    /// <param name="plan">As it is saved.</param>
    /// <param name="place">The step, and the slot the card begins with.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(AccountPlan plan, PlanPlace place, string? notice, Exchange exchange)
    {
        var left = PlanSlots.Of(place.Step!.Value).Skip(place.From).ToImmutableArray();
        var values = left.ToImmutableDictionary(slot => slot.Id, slot => slot.In(plan));
        return Show(plan, place, Page(left, values), FormDraft.Empty with { Values = values, Notice = notice }, exchange);
    }

    /// <summary>Shows the form of some slots only, with what was entered and what is wrong with it.</summary>
    public static Exchange Show(AccountPlan plan, PlanPlace place, ImmutableArray<PlanSlot> slots, FormDraft draft, Exchange exchange)
    {
        var (texts, step) = (exchange.Texts, place.Step!.Value);
        var words = exchange.PlanWords().Of(step);
        return PlanOpened.Note(place, plan.Head.Owner.ObjectId, exchange).Show(FormCard.Draw(
            new(
                texts.PlanStepTitle(plan.Head.Account, (int)step + 1, words.Name),
                [words.Good, .. PlanCard.StateOf(step, plan, exchange), .. Lists(step, plan, exchange)],
                FormInputs.Filled(draft, slots.Select(slot => (Field)Field(slot, exchange))),
                [.. ButtonsFor(plan, place, slots, exchange)],
                texts.PlanFormFallback)
            {
                Notice = draft.Notice,
                Error = draft.Errors.GetValueOrDefault(FormDraft.Whole),
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>As many of some slots, from the first, as one card holds; one at least.</summary>
    public static ImmutableArray<PlanSlot> Page(ImmutableArray<PlanSlot> slots, IReadOnlyDictionary<string, string> values)
    {
        int left = LongestPage;
        return [.. slots.TakeWhile((slot, index) => (left -= values.GetValueOrDefault(slot.Id, "").Length) >= 0 || index == 0)];
    }

    private static TextField Field(PlanSlot slot, Exchange exchange)
    {
        var words = slot.Field is { } field ? exchange.PlanWords().Of(field) : null;
        return new(slot.Id, words?.Label ?? exchange.Texts.NotNeededLabel, null, slot.Longest + Spare, Multiline: slot.Field is not null) { Placeholder = words?.Question };
    }

    private static IEnumerable<string> Lists(PlanStep step, AccountPlan plan, Exchange exchange)
    {
        var words = exchange.PlanWords();
        var lists = step.Fields().Where(field => field.Facts().Kind != EntryKind.Text).Select(field => exchange.Texts.PlanListCount(words.Of(field).Label, plan.In(field).Count())).ToList();
        return lists.Count == 0 ? [] : [exchange.Texts.Several(lists)];
    }

    private static IEnumerable<Button> ButtonsFor(AccountPlan plan, PlanPlace place, ImmutableArray<PlanSlot> slots, Exchange exchange)
    {
        var (texts, all) = (exchange.Texts, PlanSlots.Of(place.Step!.Value));
        string shown = string.Join(',', slots.Select(slot => $"{slot.Id}:{PlanSlots.Print(slot.In(plan))}"));
        yield return new(texts.Save, exchange.Press(PlanPresses.SaveOp) with { About = place.About, Shown = shown }, Answer.InPlace);
        int next = all.FindIndexOf(slots[^1].Id) + 1;
        if (next < all.Length)
        {
            yield return new(texts.MoreOfStep, exchange.Press(PlanPresses.StepOp) with { About = (place with { From = next }).About }, Answer.InPlace) { SendsInputs = false };
        }

        yield return new(texts.TextsButton, exchange.Press(PlanTypingPresses.TextsOp) with { About = (place with { From = 0 }).About }, Answer.NewMessage) { SendsInputs = false };
        yield return new(texts.PlanOverview, exchange.Press(PlanPresses.ShowOp) with { About = plan.Head.Id }, Answer.InPlace) { SendsInputs = false };
    }

    private static int FindIndexOf(this ImmutableArray<PlanSlot> slots, string id) => slots.IndexOf(slots.First(slot => slot.Id == id));
}
