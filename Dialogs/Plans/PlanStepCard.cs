using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Plans.Lists;

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
        var page = Page(left, values);
        return Show(plan, place, page, FormDraft.Empty with { Values = values, Notice = notice }, [.. ButtonsFor(plan, place, page, exchange)], exchange);
    }

    /// <summary>Shows the form of some slots only, with what was entered and what is wrong with it. It leads nowhere but to the plan: what is on it is not saved yet.</summary>
    public static Exchange Show(AccountPlan plan, PlanPlace place, ImmutableArray<PlanSlot> slots, FormDraft draft, Exchange exchange) =>
        Show(plan, place, slots, draft, [.. plan.Head.IsOpen() ? [Save(plan, place, slots, exchange)] : Array.Empty<Button>(), Overview(plan, exchange)], exchange);

    /// <summary>As many of some slots, from the first, as one card holds; one at least.</summary>
    public static ImmutableArray<PlanSlot> Page(ImmutableArray<PlanSlot> slots, IReadOnlyDictionary<string, string> values)
    {
        int left = LongestPage;
        return [.. slots.TakeWhile((slot, index) => (left -= values.GetValueOrDefault(slot.Id, "").Length) >= 0 || index == 0)];
    }

    private static Exchange Show(AccountPlan plan, PlanPlace place, ImmutableArray<PlanSlot> slots, FormDraft draft, ImmutableArray<Button> buttons, Exchange exchange)
    {
        var (texts, step) = (exchange.Texts, place.Step!.Value);
        var words = exchange.PlanWords().Of(step);
        return exchange.Show(FormCard.Draw(
            new(
                texts.PlanStepTitle(plan.Head.Account, (int)step + 1, words.Name),
                [words.Good, .. PlanCard.StateOf(step, plan, exchange), .. plan.Head.IsOpen() ? Array.Empty<string>() : [texts.PlanClosed(plan.Head.Status)]],
                [.. buttons.Any(button => button.Press.Op == ListPresses.OpenOp) ? Lists(step, plan, exchange) : [], .. FormInputs.Filled(draft, slots.Select(slot => (Field)Field(slot, exchange)))],
                buttons,
                texts.PlanFormFallback)
            {
                Notice = draft.Notice,
                Error = draft.Errors.GetValueOrDefault(FormDraft.Whole),
            },
            exchange.Turn.Language.Tag()));
    }

    private static TextField Field(PlanSlot slot, Exchange exchange)
    {
        var words = slot.Field is { } field ? exchange.PlanWords().Of(field) : null;
        return new(slot.Id, words?.Label ?? exchange.Texts.NotNeededLabel, null, slot.Longest + Spare, Multiline: slot.Field is not null) { Placeholder = words?.Question };
    }

    /// <summary>The lists of the step, with how many lines each has.</summary>
    private static IEnumerable<Field> Lists(PlanStep step, AccountPlan plan, Exchange exchange)
    {
        var lists = step.Fields().Where(field => field.Facts().Kind != EntryKind.Text).ToList();
        var words = exchange.PlanWords();
        return lists.Count == 0 ? [] : [new ChoiceField(
            ListPresses.ChosenList,
            exchange.Texts.ListLabel,
            lists[0].Id(),
            [.. lists.Select(field => new FieldChoice(field.Id(), exchange.Texts.PlanListCount(words.Of(field).Label, plan.In(field).Count())))]) { IsOpen = true }];
    }

    private static IEnumerable<Button> ButtonsFor(AccountPlan plan, PlanPlace place, ImmutableArray<PlanSlot> slots, Exchange exchange)
    {
        var (texts, all, isOpen) = (exchange.Texts, PlanSlots.Of(place.Step!.Value), plan.Head.IsOpen());
        if (isOpen)
        {
            yield return Save(plan, place, slots, exchange);
        }

        if (place.Step!.Value.Fields().Any(field => field.Facts().Kind != EntryKind.Text))
        {
            yield return new(texts.OpenList, exchange.Press(ListPresses.OpenOp) with { About = place.About, Shown = Prints(plan, slots) }, Answer.InPlace);
        }

        int next = all.IndexOf(all.First(slot => slot.Id == slots[^1].Id)) + 1;
        if (next < all.Length)
        {
            var more = exchange.Press(isOpen ? PlanPresses.MoreOp : PlanPresses.StepOp) with { About = (place with { From = next }).About, Shown = isOpen ? Prints(plan, slots) : null };
            yield return new(texts.MoreOfStep, more, Answer.InPlace) { SendsInputs = isOpen };
        }

        yield return Overview(plan, exchange);
    }

    private static Button Save(AccountPlan plan, PlanPlace place, ImmutableArray<PlanSlot> slots, Exchange exchange) =>
        new(exchange.Texts.Save, exchange.Press(PlanPresses.SaveOp) with { About = place.About, Shown = Prints(plan, slots) }, Answer.InPlace);

    private static Button Overview(AccountPlan plan, Exchange exchange) =>
        new(exchange.Texts.PlanOverview, exchange.Press(PlanPresses.ShowOp) with { About = plan.Head.Id }, Answer.InPlace) { SendsInputs = false };

    private static string Prints(AccountPlan plan, ImmutableArray<PlanSlot> slots) => string.Join(',', slots.Select(slot => $"{slot.Id}:{PlanSlots.Print(slot.In(plan))}"));
}
