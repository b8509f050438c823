using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Plans.Lists;
using CoachBot.Dialogs.Plans.Reviews;
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
        var page = Page(left, values);
        return Show(plan, place, page, FormDraft.Empty with { Values = values, Notice = notice }, plan.Head.IsOpen() ? page : [], [.. ButtonsFor(plan, place, page, exchange)], exchange);
    }

    /// <summary>Shows the form of some slots only, with what was entered and what is wrong with it. It leads nowhere but to the plan: what is on it is not saved yet.</summary>
    public static Exchange Show(AccountPlan plan, PlanPlace place, ImmutableArray<PlanSlot> slots, FormDraft draft, Exchange exchange) =>
        Show(plan, place, [], draft, slots, [.. plan.Head.IsOpen() ? [Save(plan, place, slots, exchange)] : Array.Empty<Button>(), Overview(plan, exchange)], exchange);

    /// <summary>As many of some slots, from the first, as one card holds; one at least.</summary>
    public static ImmutableArray<PlanSlot> Page(ImmutableArray<PlanSlot> slots, IReadOnlyDictionary<string, string> values)
    {
        int left = LongestPage;
        return [.. slots.TakeWhile((slot, index) => (left -= Room(values.GetValueOrDefault(slot.Id, ""))) >= 0 || index == 0)];
    }

    /// <summary>What a text takes of a page: most characters are of three bytes or are escaped to as many, an emoji takes more.</summary>
    private static int Room(string text) => Math.Max(text.Length, CardText.Bytes(text) / 3);

    /// <param name="plan">As it is saved.</param>
    /// <param name="place">The step, and the slot the card begins with.</param>
    /// <param name="read">What is only read where the plan is closed.</param>
    /// <param name="draft">What stands in the fields, and what is wrong with it.</param>
    /// <param name="fields">What is written.</param>
    /// <param name="buttons">At most six.</param>
    /// <param name="exchange">The turn.</param>
    private static Exchange Show(
        AccountPlan plan, PlanPlace place, ImmutableArray<PlanSlot> read, FormDraft draft, ImmutableArray<PlanSlot> fields, ImmutableArray<Button> buttons, Exchange exchange)
    {
        var (texts, step) = (exchange.Texts, place.Step!.Value);
        var words = exchange.PlanWords().Of(step);
        return PlanOpened.Note(place, plan.Head.Owner.ObjectId, exchange).Show(FormCard.Draw(
            new(
                texts.PlanStepTitle(plan.Head.Account, (int)step + 1, words.Name),
                [
                    words.Good,
                    .. PlanCard.StateOf(step, plan, exchange),
                    .. ReviewLines.At(step, PlanHistory.LastReviewed(plan.Head, exchange), exchange),
                    .. plan.Head.IsOpen() ? Array.Empty<string>() : [texts.PlanClosed(plan.Head.Status), .. Written(plan, read, exchange)],
                ],
                [.. buttons.Any(button => button.Press.Op == ListPresses.OpenOp) ? Lists(step, plan, exchange) : [], .. FormInputs.Filled(draft, fields.Select(slot => (Field)Field(slot, exchange)))],
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
        string? question = slot.Field is { } field ? exchange.PlanWords().Of(field).Question : null;
        return new(slot.Id, LabelOf(slot, exchange), null, slot.Longest + Spare, Multiline: slot.Field is not null) { Placeholder = question };
    }

    /// <summary>The texts of a plan that is only read.</summary>
    private static IEnumerable<string> Written(AccountPlan plan, ImmutableArray<PlanSlot> slots, Exchange exchange) =>
        slots.Where(slot => slot.In(plan).Length > 0).SelectMany(slot => (string[])[$"**{LabelOf(slot, exchange)}**", Escape.Markdown(slot.In(plan))]);

    private static string LabelOf(PlanSlot slot, Exchange exchange) => slot.Field is { } field ? exchange.PlanWords().Of(field).Label : exchange.Texts.NotNeededLabel;

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

        if (isOpen)
        {
            yield return new(texts.TextsButton, exchange.Press(PlanTypingPresses.TextsOp) with { About = (place with { From = 0 }).About }, Answer.NewMessage) { SendsInputs = false };
        }

        yield return Overview(plan, exchange);
    }

    private static Button Save(AccountPlan plan, PlanPlace place, ImmutableArray<PlanSlot> slots, Exchange exchange) =>
        new(exchange.Texts.Save, exchange.Press(PlanPresses.SaveOp) with { About = place.About, Shown = Prints(plan, slots) }, Answer.InPlace);

    private static Button Overview(AccountPlan plan, Exchange exchange) =>
        new(exchange.Texts.PlanOverview, exchange.Press(PlanPresses.ShowOp) with { About = plan.Head.Id }, Answer.InPlace) { SendsInputs = false };

    private static string Prints(AccountPlan plan, ImmutableArray<PlanSlot> slots) => string.Join(',', slots.Select(slot => $"{slot.Id}:{PlanSlots.Print(slot.In(plan))}"));
}
