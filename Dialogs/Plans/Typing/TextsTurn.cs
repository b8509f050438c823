using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>One move in a step that is written text by text.</summary>
/// <param name="Plan">As it is saved.</param>
/// <param name="Place">The text that is asked for.</param>
/// <param name="Exchange">The turn, with the form on top.</param>
internal sealed record TextsTurn(AccountPlan Plan, TextsPlace Place, Exchange Exchange)
{
    private const int LongestShown = 600;

    /// <summary>Takes the move.</summary>
    public Exchange Take(FormMove move, string text) => move switch
    {
        FormMove.Stop => FormStack.Drop(Exchange).Say(Exchange.Texts.TextsStopped(Plan.Head.Account, (int)Place.Step + 1)),
        _ when !Plan.Head.IsOpen() => PlanCard.Show(Plan, Exchange.Texts.PlanClosed(Plan.Head.Status), FormStack.Drop(Exchange)),
        FormMove.Ask => Ask("", Exchange),
        FormMove.AskAgain => Ask(Exchange.Texts.BackTo(Exchange.Texts.TextsForm, ""), Exchange),
        FormMove.Help => Ask($"{Exchange.Texts.TextsHelp}\n\n", Exchange),
        FormMove.Back => Place.Next(-1) is { } before ? Move(before, "", Plan, Exchange) : Ask($"{Exchange.Texts.NothingToGoBackTo}\n\n", Exchange),
        FormMove.Skip => On("", Plan, Exchange),
        FormMove.Answer => Answer(PlanSlots.Clean(text)),
        _ => throw new NotSupportedException($"{move} is no move."),
    };

    private Exchange Answer(string text)
    {
        if (text.Length == 0)
        {
            return Ask("", Exchange);
        }

        if (PlanStepSaving.Refuse(Place.Slot, text, Place.Print, Plan, Exchange) is { } refusal)
        {
            return Move(Place.Slot, $"{refusal}\n\n{Exchange.Texts.TextsSayAgain}\n\n", Plan, Exchange);
        }

        var after = PlanStepSaving.With(Place.Slot, text, Plan);
        return On($"{Exchange.Texts.TextsSaved} ", after, after == Plan ? Exchange : PlanChanges.Make(Plan, after, Exchange.Turn.Circumstances.Id, Exchange));
    }

    /// <summary>Goes on to the next text, or shows the plan after the last.</summary>
    private Exchange On(string said, AccountPlan after, Exchange exchange)
    {
        if (Place.Next(1) is { } next)
        {
            return Move(next, said, after, exchange);
        }

        var progress = PlanProgress.Of(after).Of(Place.Step);
        string told = exchange.Texts.TextsDone(exchange.PlanWords().Of(Place.Step).Name, progress.Filled, progress.Of);
        return FormEngine.OfferAgain(PlanCard.Show(after, told, FormStack.Drop(exchange)));
    }

    private Exchange Move(PlanSlot slot, string said, AccountPlan plan, Exchange exchange)
    {
        var place = Place with { Slot = slot, Print = PlanSlots.Print(slot.In(plan)) };
        return new TextsTurn(plan, place, FormStack.Replace(place.Write(FormStack.Top(exchange).State), exchange)).Ask(said);
    }

    private Exchange Ask(string said) => Ask(said, Exchange);

    private Exchange Ask(string said, Exchange exchange)
    {
        var (texts, words, saved) = (exchange.Texts, exchange.PlanWords().Of(Place.Slot.Field!.Value), Place.Slot.In(Plan));
        string question = texts.TextsQuestion(Place.Number, TextsPlace.Slots(Place.Step).Length, words.Label, words.Question);
        string now = saved.Length == 0 ? "" : $"\n\n{texts.SavedMeanwhile(CardText.Cut(saved, LongestShown))}";
        return exchange.Say($"{said}{question}{now}", texts.SkipWord, texts.CancelWord);
    }
}
