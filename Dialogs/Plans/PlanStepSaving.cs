using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Plans;

/// <summary>
/// Saves the form of a step. Each text is taken by itself: one that was changed on the card and not since elsewhere is saved, and the card
/// comes back with those that are not, with what is saved by now.
/// </summary>
public static class PlanStepSaving
{
    private const int LongestShown = 200;

    /// <summary>Saves it; the plan was looked up before.</summary>
    public static Exchange Save(Pressed button, AccountPlan plan, Exchange exchange)
    {
        if (PlanPlace.Read(button.Press.About) is not { Step: { } step } place)
        {
            return PlanCard.Show(plan, null, exchange);
        }

        var refused = ImmutableArray.CreateBuilder<PlanSlot>();
        var (after, errors, entered) = (plan, ImmutableDictionary<string, string>.Empty, ImmutableDictionary<string, string>.Empty);
        foreach (var (slot, shown) in Shown(button.Press.Shown, step))
        {
            string text = PlanSlots.Clean(button.Inputs.GetValueOrDefault(slot.Id, ""));
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
            : PlanCard.Show(after, Told(step, plan, after, exchange), saved);
    }

    private static string Told(PlanStep step, AccountPlan before, AccountPlan after, Exchange exchange)
    {
        var progress = PlanProgress.Of(after).Of(step);
        return before == after
            ? exchange.Texts.PlanUnchanged
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
