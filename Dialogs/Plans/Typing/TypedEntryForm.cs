using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Plans.Lists;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>Adds one line to a list of a plan: from a typed line, with what that leaves open asked.</summary>
public abstract record TypedEntryForm : Form
{
    private const string PlanId = "plan";

    private protected TypedEntryForm(string id, Phrase name, ImmutableArray<Slot> slots)
        : base(id, name, slots)
    {
    }

    /// <summary>The forms of the lists.</summary>
    public static IEnumerable<TypedEntryForm> All => [OpportunityForm.Instance, ActionForm.Instance, RiskForm.Instance, ObjectiveForm.Instance, CompetitorForm.Instance];

    /// <summary>The list it adds to.</summary>
    public abstract EntryKind Kind { get; }

    /// <summary>What parts of a line mean something here; all others are words.</summary>
    public abstract PartLooks Takes { get; }

    /// <inheritdoc/>
    public override bool HasCard => false;

    /// <inheritdoc/>
    public override Phrase Help => t => t.EntryHelp;

    /// <summary>Opens the form of a line's list with what the line says; what cannot be right in it is told.</summary>
    /// <param name="line">The line, of a list that has a form.</param>
    /// <param name="plan">The reader's plan it is for, as it is saved.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Open(EntryLine line, AccountPlan plan, Exchange exchange)
    {
        if (!plan.Head.IsOpen())
        {
            return PlanCard.Show(plan, exchange.Texts.PlanClosed(plan.Head.Status), exchange);
        }

        var form = All.First(form => form.Kind == line.Kind);
        var state = FormState.Begin(form.Id, exchange.Turn.Circumstances.Now).With(PlanId, plan.Head.Id);
        var told = new List<Phrase>();
        foreach (var (slot, said) in form.Read(EntryParts.Read(line.Parts, form.Takes, exchange.Turn.Today), line, exchange.Texts))
        {
            Acceptance? accepted = said is null ? null : slot.Accept(said, exchange.Turn);
            state = accepted?.Value is { } value ? state.With(slot.Id, value) : state;
            if (accepted?.Error is { } error)
            {
                told.Add(error);
                if (slot is TextSlot)
                {
                    return exchange.Say(error(exchange.Texts));
                }
            }
        }

        return Go(form, state, told.Aggregate(Opened(plan, exchange), (turn, error) => turn.Say(error(turn.Texts))));
    }

    /// <inheritdoc/>
    public override Exchange Finish(FormState state, Exchange exchange) =>
        exchange.Know(new PlanOf(exchange.Turn.Circumstances.ObjectId, state.Find(PlanId)!), found => found.Plan is not { } plan ? exchange.Say(exchange.Texts.ChoosePlan)
            : !plan.Head.IsOpen() ? exchange.Say(exchange.Texts.PlanClosed(plan.Head.Status))
            : Add(Make(state, plan, exchange), plan, exchange));

    /// <summary>What the parts of a line say of each question; null for nothing. Texts that are too long have the line refused, all else is asked again.</summary>
    protected abstract IEnumerable<(Slot Slot, string? Said)> Read(EntryParts parts, EntryLine line, Texts texts);

    /// <summary>The entry of the answers; it is given its number when it is added.</summary>
    protected abstract PlanEntry Make(FormState state, AccountPlan plan, Exchange exchange);

    /// <summary>The words of a line, as one text.</summary>
    protected static string Words(EntryParts parts, Texts texts) => string.Join(texts.ListSeparator, parts.Words);

    /// <summary>The text answered; null when the question was skipped.</summary>
    protected static string? TextOf(Slot slot, FormState state) => state.Find(slot.Id) is { Length: > 0 } text ? text : null;

    /// <summary>The next line that names no account is for this plan too.</summary>
    private static Exchange Opened(AccountPlan plan, Exchange exchange) =>
        PlanOpened.Note(PlanOpened.Now(exchange) is { } place && place.Plan == plan.Head.Id ? place : new(plan.Head.Id), plan.Head.Owner.ObjectId, exchange);

    private static Exchange Go(TypedEntryForm form, FormState state, Exchange exchange)
    {
        var pushed = FormStack.Push(state, exchange);
        return form.Next(state, exchange) is null ? FormEngine.OfferAgain(form.Finish(state, FormStack.Drop(pushed))) : FormEngine.Ask(pushed);
    }

    private static Exchange Add(PlanEntry entry, AccountPlan plan, Exchange exchange)
    {
        if (plan.Check(entry) is [var problem, ..])
        {
            return problem.Fault == PlanFault.TooMany
                ? exchange.Say(exchange.Texts.PlanListFull((int)problem.Most))
                : throw new InvalidOperationException($"A form let pass what a plan does not take: {problem}.");
        }

        var after = plan.With(entry);
        var saved = after.Entries[new(entry.Key.Kind, after.Head.LastNumber)];
        var added = exchange.Knowing(new PlanOf(exchange.Turn.Circumstances.ObjectId, plan.Head.Id), new FoundPlan(after));
        return EntryPeople.WithReached(saved, added, isReached =>
            ListSaving.Save(plan, after, saved, exchange.Turn.Circumstances.Id, added, turn => Tell(saved, after, isReached, turn)));
    }

    private static Exchange Tell(PlanEntry saved, AccountPlan plan, bool isReached, Exchange exchange)
    {
        var (texts, field) = (exchange.Texts, saved.Field!.Value);
        var place = new LinePlace(plan.Head.Id, field, saved.Key.Number);
        var row = LineWords.RowOf(saved, plan, exchange);
        return exchange.Show(NoteCard.Draw(
            new(
                texts.EntryAdded(plan.Head.Account, exchange.PlanWords().Of(field).Label, plan.In(field).Count()),
                [row.Detail is null ? row.Name : $"{row.Name} · {row.Detail}", .. isReached || EntryPeople.Of(saved) is not { } owner ? [] : (string[])[texts.CannotRemind(LineWords.Short(owner.Name))]],
                [
                    new(texts.TakeLineBack, exchange.Press(ListPresses.RemoveOp) with { About = place.About, Shown = LineCard.PrintOf(saved) }, Answer.InPlace),
                    new(texts.AllLines, exchange.Press(ListPresses.ShowOp) with { About = place.At(0).About }, Answer.InPlace),
                ]),
            exchange.Turn.Language.Tag()));
    }
}
