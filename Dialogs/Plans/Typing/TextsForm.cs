using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>
/// Asks the texts of a step one after the other. Each answer is saved at once, so that nothing is lost with the form: taken up again, it begins with the
/// first text that is missing.
/// </summary>
public sealed record TextsForm : Form
{
    private TextsForm()
        : base("plan-texts", t => t.TextsForm, [])
    {
    }

    /// <summary>The one form for it.</summary>
    public static TextsForm Instance { get; } = new();

    /// <inheritdoc/>
    public override bool HasCard => false;

    /// <inheritdoc/>
    public override bool Leads => true;

    /// <inheritdoc/>
    public override Phrase Help => t => t.TextsHelp;

    /// <summary>What was answered is saved.</summary>
    public override bool IsBlank(FormState state) => true;

    /// <summary>Begins with the first text of a step that is missing, or with the first when none is.</summary>
    public static Exchange Begin(AccountPlan plan, PlanStep step, Exchange exchange)
    {
        var slots = TextsPlace.Slots(step);
        var first = slots.FirstOrDefault(slot => slot.In(plan).Length == 0) ?? slots[0];
        var place = new TextsPlace(plan.Head.Id, step, first, PlanSlots.Print(first.In(plan)));
        return FormEngine.Ask(FormStack.Push(place.Write(FormState.Begin(Instance.Id, exchange.Turn.Circumstances.Now)), exchange));
    }

    /// <inheritdoc/>
    public override Exchange Lead(FormMove move, string text, Exchange exchange)
    {
        if (TextsPlace.Read(FormStack.Top(exchange).State) is not { } place)
        {
            return FormStack.Drop(exchange).Say(exchange.Texts.ChoosePlan);
        }

        return exchange.Know(new PlanOf(exchange.Turn.Circumstances.ObjectId, place.Plan), found => found.Plan is { } plan
            ? new TextsTurn(plan, place, exchange).Take(move, text)
            : FormStack.Drop(exchange).Say(exchange.Texts.ChoosePlan));
    }

    /// <summary>It is finished text by text.</summary>
    public override Exchange Finish(FormState state, Exchange exchange) => throw new NotSupportedException("Each text was saved when it was answered.");
}
