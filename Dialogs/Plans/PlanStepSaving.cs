using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Plans;

/// <summary>
/// Saves the form of a step. Each text is taken by itself: one that was changed on the card and not since elsewhere is saved, and the card
/// comes back with those that are not, with what is saved by now.
/// </summary>
public static class PlanStepSaving
{
    private const int LongestShown = 200;

    /// <summary>Saves it and shows the plan; the plan was looked up before.</summary>
    public static Exchange Save(Pressed button, AccountPlan plan, Exchange exchange) => Save(button, plan, exchange, PlanCard.Show);

    /// <summary>
    /// A card that was saved before: pressed twice, it changes nothing. Where something else was written on it since, that is no second press, and what it
    /// showed is not what is saved any more.
    /// </summary>
    public static Exchange SaveAgain(Pressed button, AccountPlan plan, Exchange exchange) =>
        PlanPlace.Read(button.Press.About) is not { Step: { } step } || Shown(button.Press.Shown, step).All(each => Entered(each.Slot, button) == each.Slot.In(plan))
            ? exchange.Say(exchange.Texts.AlreadySaved)
            : Save(button with { Press = button.Press with { Id = exchange.Turn.Circumstances.Id } }, plan, exchange);

    /// <summary>Saves it and shows the rest of the step, for which the button is.</summary>
    public static Exchange SaveAndGoOn(Pressed button, AccountPlan plan, Exchange exchange) => PlanPlace.Read(button.Press.About) is not { Step: not null } place
        ? PlanCard.Show(plan, null, exchange)
        : exchange.Person.Operations.Contains(button.Press.Id)
            ? PlanStepCard.Show(plan, place, null, exchange)
            : PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, () => Save(button, plan, exchange, (after, notice, saved) => PlanStepCard.Show(after, place, after == plan ? null : notice, saved)));

    /// <summary>Saves it and goes on; where something is not saved, the form comes back instead.</summary>
    /// <param name="button">What was pressed.</param>
    /// <param name="plan">As it was looked up.</param>
    /// <param name="exchange">The turn.</param>
    /// <param name="then">Goes on with the plan as it is then, and what is said about it.</param>
    public static Exchange Save(Pressed button, AccountPlan plan, Exchange exchange, Func<AccountPlan, string?, Exchange, Exchange> then)
    {
        if (PlanPlace.Read(button.Press.About) is not { Step: { } step } place)
        {
            return PlanCard.Show(plan, null, exchange);
        }

        if (!plan.Head.IsOpen())
        {
            return Closed(button, plan, place, exchange);
        }

        var refused = ImmutableArray.CreateBuilder<PlanSlot>();
        var (after, errors, entered) = (plan, ImmutableDictionary<string, string>.Empty, ImmutableDictionary<string, string>.Empty);
        foreach (var (slot, shown) in Shown(button.Press.Shown, step))
        {
            string text = Entered(slot, button);
            if (Refuse(slot, text, shown, plan, exchange) is { } error)
            {
                refused.Add(slot);
                (errors, entered) = (errors.SetItem(slot.Id, error), entered.SetItem(slot.Id, CardText.Cut(text, slot.Longest + PlanStepCard.Spare)));
            }
            else
            {
                after = PlanSlots.Print(text) == shown ? after : With(slot, text, after);
            }
        }

        var saved = after == plan ? exchange : PlanChanges.Make(plan, after, button.Press.Id, exchange);
        return refused.Count > 0
            ? Again(place, after, refused.ToImmutable(), FormDraft.Empty with { Values = entered, Errors = errors }, saved)
            : then(after, Told(step, plan, after, exchange), saved);
    }

    /// <summary>Nothing is saved; what was written stays on the card, to be copied.</summary>
    private static Exchange Closed(Pressed button, AccountPlan plan, PlanPlace place, Exchange exchange)
    {
        var slots = Shown(button.Press.Shown, place.Step!.Value).Select(shown => shown.Slot).DefaultIfEmpty(PlanSlots.Of(place.Step!.Value)[0]).ToImmutableArray();
        var entered = slots.ToImmutableDictionary(slot => slot.Id, slot => CardText.Cut(PlanSlots.Clean(button.Inputs.GetValueOrDefault(slot.Id, "")), slot.Longest + PlanStepCard.Spare));
        return PlanStepCard.Show(plan, place, PlanStepCard.Page(slots, entered), FormDraft.Empty with { Values = entered, Notice = exchange.Texts.PlanNotSaved }, exchange);
    }

    private static string Entered(PlanSlot slot, Pressed button) => PlanSlots.Clean(button.Inputs.GetValueOrDefault(slot.Id, ""));

    private static string Told(PlanStep step, AccountPlan before, AccountPlan after, Exchange exchange)
    {
        var progress = PlanProgress.Of(after).Of(step);
        return before == after
            ? exchange.Texts.PlanUnchanged
            : after.WhyNotNeeded(step) is not null ? exchange.Texts.PlanStepLeftOut(exchange.PlanWords().Of(step).Name)
            : exchange.Texts.PlanStepSaved(exchange.PlanWords().Of(step).Name, progress.Filled, progress.Of);
    }

    /// <summary>What keeps a text from being saved; null for nothing.</summary>
    internal static string? Refuse(PlanSlot slot, string text, string shown, AccountPlan plan, Exchange exchange)
    {
        string saved = slot.In(plan);
        return text == saved || PlanSlots.Print(text) == shown ? null
            : PlanSlots.Print(saved) != shown ? exchange.Texts.SavedMeanwhile(CardText.Cut(saved, LongestShown))
            : text.Length > slot.Longest || CardText.Cut(text, slot.Longest) != text ? exchange.Texts.TextTooLong(text.Length, slot.Longest)
            : null;
    }

    /// <summary>The plan with a text saved, or with none where it is empty.</summary>
    internal static AccountPlan With(PlanSlot slot, string text, AccountPlan plan) =>
        text == slot.In(plan) ? plan : text.Length == 0 ? plan.Without(slot.Key) : plan.With(slot.Make(text));

    private static Exchange Again(PlanPlace place, AccountPlan plan, ImmutableArray<PlanSlot> refused, FormDraft draft, Exchange exchange)
    {
        var page = PlanStepCard.Page(refused, draft.Values);
        var words = exchange.PlanWords();
        var lost = refused.Skip(page.Length).Select(slot => slot.Field is { } field ? words.Of(field).Label : exchange.Texts.NotNeededLabel).ToList();
        string notice = lost.Count == 0 ? exchange.Texts.PlanTextsRefused : exchange.Texts.PlanTextsLost(exchange.Texts.Several(lost));
        return PlanStepCard.Show(plan, place, page, draft with { Notice = notice }, exchange);
    }

    /// <summary>The slots the card had, with what told their texts from others.</summary>
    private static IEnumerable<(PlanSlot Slot, string Print)> Shown(string? shown, PlanStep step)
    {
        var prints = (shown ?? "").Split(',').Select(pair => pair.Split(':')).Where(pair => pair.Length == 2).DistinctBy(pair => pair[0]).ToDictionary(pair => pair[0], pair => pair[1]);
        return PlanSlots.Of(step).Where(slot => prints.ContainsKey(slot.Id)).Select(slot => (slot, prints[slot.Id]));
    }
}
