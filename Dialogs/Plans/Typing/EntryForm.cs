using System.Collections.Immutable;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>Adds one line to a list of a plan: from a typed line, with what that leaves open asked.</summary>
public abstract record EntryForm : Form
{
    private const string PlanId = "plan";

    private protected EntryForm(string id, Phrase name, ImmutableArray<Slot> slots)
        : base(id, name, slots)
    {
    }

    /// <summary>The forms of the lists.</summary>
    public static IEnumerable<EntryForm> All => [OpportunityForm.Instance, ActionForm.Instance, RiskForm.Instance, ObjectiveForm.Instance];

    /// <summary>The list it adds to.</summary>
    public abstract EntryKind Kind { get; }

    /// <inheritdoc/>
    public override bool HasCard => false;

    /// <inheritdoc/>
    public override Phrase Help => t => t.EntryHelp;

    /// <summary>Opens the form of a line's list with what the line says.</summary>
    /// <param name="line">The line.</param>
    /// <param name="plan">The reader's plan it is for, as it is saved.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Open(EntryLine line, AccountPlan plan, Exchange exchange)
    {
        if (!plan.Head.IsOpen())
        {
            return PlanCard.Show(plan, exchange.Texts.PlanNotOpen(plan.Head.Status), exchange);
        }

        var form = All.First(form => form.Kind == line.Kind);
        var begun = FormState.Begin(form.Id, exchange.Turn.Circumstances.Now).With(PlanId, plan.Head.Id);
        return form.Read(EntryParts.Read(line.Parts, exchange.Turn.Today), begun, exchange.Turn) switch
        {
            { Error: { } error } => exchange.Say(error(exchange.Texts)),
            { State: { } state } => Go(form, state, exchange),
            _ => throw new InvalidOperationException($"Form {form.Id} neither read nor refused a line."),
        };
    }

    /// <inheritdoc/>
    public override Exchange Finish(FormState state, Exchange exchange) =>
        exchange.Know(new PlanOf(exchange.Turn.Circumstances.ObjectId, state.Find(PlanId)!), found => found.Plan is not { } plan ? exchange.Say(exchange.Texts.ChoosePlan)
            : !plan.Head.IsOpen() ? exchange.Say(exchange.Texts.PlanNotOpen(plan.Head.Status))
            : Add(Make(state, plan, exchange), plan, exchange));

    /// <summary>What the parts of a line fill; what is not clear is left to be asked.</summary>
    protected abstract LineReading Read(EntryParts parts, FormState state, Turn turn);

    /// <summary>The entry of the answers; it is given its number when it is added.</summary>
    protected abstract PlanEntry Make(FormState state, AccountPlan plan, Exchange exchange);

    /// <summary>The form with a slot answered, where the answer is one.</summary>
    protected static FormState Fill(Slot slot, string? said, FormState state, Turn turn) =>
        said is not null && slot.Accept(said, turn).Value is { } value ? state.With(slot.Id, value) : state;

    /// <summary>The text answered; null when the question was skipped.</summary>
    protected static string? TextOf(Slot slot, FormState state) => state.Find(slot.Id) is { Length: > 0 } text ? text : null;

    private static Exchange Go(EntryForm form, FormState state, Exchange exchange)
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
        var added = exchange.Knowing(new PlanOf(exchange.Turn.Circumstances.ObjectId, plan.Head.Id), new FoundPlan(after));
        string list = exchange.PlanWords().Of(entry.Field!.Value).Label;
        return PlanChanges.Make(plan, after, exchange.Turn.Circumstances.Id, added)
            .Say(exchange.Texts.EntryAdded(plan.Head.Account, list, EntryWords.Of(entry, exchange), after.In(entry.Field!.Value).Count()));
    }
}
