using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Plans.Lists;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>An action: what, on which list, who sees to it, by when.</summary>
public sealed record ActionForm : TypedEntryForm
{
    private static readonly TextSlot What = new("action", t => t.ActionWhat, t => t.ActionWhat, PlanAction.LongestWhat) { IsOneLine = true };

    private static readonly ChoiceSlot List = new("list", t => t.ActionList, t => t.ActionList, [.. Enum.GetValues<ActionKind>().Select(kind => new Choice(kind.Id(), t => t.ActionListName(kind)))]);

    private static readonly TextSlot Owner = new("by", t => t.ActionOwner, t => t.ActionOwner, PlanEntry.LongestName) { IsOneLine = true, Optional = true };

    private static readonly DueSlot Due = new("due", t => t.EntryDue, t => t.EntryDue) { Optional = true };

    private static readonly ChoiceSlot Milestone = new("milestone", t => t.IsMilestone, t => t.IsMilestone, Choice.YesNo) { Optional = true, AskIf = (_, _) => false };

    private ActionForm()
        : base("plan-action", t => t.ActionForm, [What, List, Owner, Due, Milestone])
    {
    }

    /// <summary>The one form for it.</summary>
    public static ActionForm Instance { get; } = new();

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Action;

    /// <inheritdoc/>
    public override PartLooks Takes => PartLooks.Owner | PartLooks.Due | PartLooks.Milestone;

    /// <inheritdoc/>
    protected override IEnumerable<(Slot Slot, string? Said)> Read(EntryParts parts, EntryLine line, Texts texts) =>
    [
        (What, Words(parts, texts)), (Owner, parts.Find(PartLooks.Owner)), (Due, parts.Find(PartLooks.Due)),
        (Milestone, line.List == PlanField.Milestones || parts.Has(PartLooks.Milestone) ? "yes" : null),
    ];

    /// <inheritdoc/>
    protected override PlanEntry Make(FormState state, AccountPlan plan, Exchange exchange) => new PlanAction(
        0,
        PlanIds.From<ActionKind>(state.Find(List.Id)!)!.Value,
        state.Find(What.Id)!,
        TextOf(Owner, state) is { } name ? EntryPeople.Named(name, plan, exchange) : null,
        Due.Of(state),
        state.Find(Milestone.Id) == "yes");
}
