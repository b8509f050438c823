using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Plans.Lists;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>Takes typed lines for lists and texts of plans: for the plan that is named, the one that is open, or the only one. Of several it is asked which.</summary>
internal static class TypedLines
{
    /// <summary>Characters of a line that waits on a card for its plan to be chosen.</summary>
    private const int LongestWaiting = 2_000;

    /// <summary>Characters of what is saved already, where something else is typed.</summary>
    private const int LongestShown = 200;

    /// <summary>Whether a text is a line.</summary>
    public static bool IsOne(string text) => EntryLine.Read(text) is not null || TextLine.Read(text) is not null;

    /// <summary>The account a line names; empty for none.</summary>
    public static string AccountOf(string line) => EntryLine.Read(line)?.Account ?? TextLine.Read(line)?.Account ?? "";

    /// <summary>Takes a line.</summary>
    public static Exchange Take(string line, Exchange exchange)
    {
        string account = AccountOf(line);
        return account.Length == 0 && PlanOpened.Now(exchange) is { } opened
            ? PlanPresses.WithPlan(opened.Plan, exchange, plan => Take(line, plan, exchange))
            : PlanPresses.WithPlans(exchange, plans => (account.Length == 0 ? OnlyOf(plans) : plans.Named(account)) is { } head
                ? PlanPresses.WithPlan(head.Id, exchange, plan => Take(line, plan, exchange))
                : Choose(line, account, plans, exchange));
    }

    /// <summary>Takes the line a button carries, for the plan that was chosen.</summary>
    public static Exchange TakeChosen(Pressed button, Exchange exchange) => PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, () =>
        PlanPresses.WithPlan(button.Inputs.GetValueOrDefault(PlansCard.Chosen), exchange, plan => IsOne(button.Press.Shown ?? "")
            ? Take(button.Press.Shown!, plan, exchange.With(exchange.Person.Did(button.Press.Id)))
            : PlanCard.Show(plan, null, exchange)));

    private static PlanHead? OnlyOf(PlanList plans) => plans.Open.ToList() is [var only] ? only.Head : null;

    private static Exchange Take(string line, AccountPlan plan, Exchange exchange) =>
        EntryLine.Read(line) is not { } entry ? Fill(TextLine.Read(line)!, plan, exchange)
        : entry.IsTyped ? TypedEntryForm.Open(entry, plan, exchange)
        : ListCard.Show(plan, new(plan.Head.Id, entry.List!.Value), exchange.Texts.ListNotTyped, exchange);

    /// <summary>Fills a text that is empty; one that says something already is shown beside what was typed.</summary>
    private static Exchange Fill(TextLine line, AccountPlan plan, Exchange exchange)
    {
        var (texts, step) = (exchange.Texts, line.Field.Facts().Step);
        var slot = PlanSlots.Of(step).First(slot => slot.Field == line.Field);
        var place = new PlanPlace(plan.Head.Id, step);
        string saved = slot.In(plan);
        if (!plan.Head.IsOpen())
        {
            return PlanCard.Show(plan, texts.PlanClosed(plan.Head.Status), exchange);
        }

        if (saved.Length > 0 && saved != line.Text)
        {
            var draft = FormDraft.Empty with { Notice = texts.TextThereAlready, Values = One(slot.Id, line.Text), Errors = One(slot.Id, texts.SavedMeanwhile(CardText.Cut(saved, LongestShown))) };
            return PlanStepCard.Show(plan, place, [slot], draft, exchange);
        }

        if (PlanStepSaving.Refuse(slot, line.Text, PlanSlots.Print(saved), plan, exchange) is { } refusal)
        {
            return exchange.Say(refusal);
        }

        var after = PlanStepSaving.With(slot, line.Text, plan);
        var turn = after == plan ? exchange : PlanChanges.Make(plan, after, exchange.Turn.Circumstances.Id, exchange);
        return PlanStepCard.Show(after, place, texts.TextFilled(exchange.PlanWords().Of(line.Field).Label), turn);
    }

    /// <summary>Asks which plan a line is for; with no plan, one has to be begun first.</summary>
    private static Exchange Choose(string line, string account, PlanList plans, Exchange exchange)
    {
        var (texts, open) = (exchange.Texts, plans.Open.ToList());
        if (open.Count == 0)
        {
            return PlanBeginning.AskFor(account, plans, texts.BeginPlanFirst, exchange);
        }

        if (line.Length > LongestWaiting)
        {
            return exchange.Say(texts.TextTooLong(line.Length, LongestWaiting));
        }

        string near = (plans.Like(account) ?? open[0].Head).Id;
        return exchange.Show(FormCard.Draw(
            new(
                texts.WhichPlan,
                [account.Length == 0 ? texts.WhichPlanForLine : texts.NoPlanNamed(account), Escape.Markdown(CardText.Cut(line, LongestShown))],
                [new ChoiceField(PlansCard.Chosen, texts.PlanLabel, near, [.. open.Select(plan => new FieldChoice(plan.Head.Id, plans.NameOf(plan)))]) { IsOpen = true }],
                [
                    new(texts.AddLine, exchange.Press(PlanTypingPresses.LineOp) with { Shown = line }, Answer.NewMessage),
                    new(texts.NewPlan, exchange.Press(PlanPresses.NewOp), Answer.NewMessage) { SendsInputs = false },
                ],
                texts.WhichPlan),
            exchange.Turn.Language.Tag()));
    }

    private static ImmutableDictionary<string, string> One(string key, string value) => ImmutableDictionary<string, string>.Empty.Add(key, value);
}
