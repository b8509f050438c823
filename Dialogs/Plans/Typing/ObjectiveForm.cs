using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>An objective: what, about what, which number, by when. Without number and date there is none.</summary>
public sealed record ObjectiveForm : TypedEntryForm
{
    private static readonly TextSlot What = new("objective", t => t.ObjectiveWhat, t => t.ObjectiveWhat, PlanObjective.LongestWhat) { IsOneLine = true };

    private static readonly ChoiceSlot Of = new("of", t => t.ObjectiveOf, t => t.ObjectiveOf, [.. Enum.GetValues<ObjectiveKind>().Select(kind => new Choice(kind.Id(), t => t.ObjectiveName(kind)))]);

    private static readonly TargetSlot Target = new("target", t => t.ObjectiveTargetAsked, t => t.ObjectiveTargetAsked);

    private static readonly DueSlot Due = new("due", t => t.EntryDue, t => t.EntryDue);

    private ObjectiveForm()
        : base("plan-objective", t => t.ObjectiveForm, [What, Of, Target, Due])
    {
    }

    /// <summary>The one form for it.</summary>
    public static ObjectiveForm Instance { get; } = new();

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Objective;

    /// <inheritdoc/>
    public override PartLooks Takes => PartLooks.Target | PartLooks.Due;

    /// <inheritdoc/>
    protected override IEnumerable<(Slot Slot, string? Said)> Read(EntryParts parts, EntryLine line, Texts texts) =>
        [(What, Words(parts, texts)), (Target, parts.Find(PartLooks.Target)), (Due, parts.Find(PartLooks.Due))];

    /// <inheritdoc/>
    protected override PlanEntry Make(FormState state, AccountPlan plan, Exchange exchange)
    {
        var (value, unit) = Target.Of(state);
        return new PlanObjective(0, PlanIds.From<ObjectiveKind>(state.Find(Of.Id)!)!.Value, state.Find(What.Id)!, value, unit, Due.Of(state)!.Value);
    }
}
