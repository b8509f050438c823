using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Cards;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>An action: what, on which list, who sees to it, by when.</summary>
public sealed record ActionForm : EntryForm
{
    private static readonly TextSlot What = new("action", t => t.ActionWhat, t => t.ActionWhat, PlanAction.LongestWhat) { IsOneLine = true };

    private static readonly ChoiceSlot List = new("list", t => t.ActionList, t => t.ActionList, [.. Enum.GetValues<ActionKind>().Select(kind => new Choice(kind.Id(), t => t.ActionListName(kind)))]);

    private static readonly TextSlot Owner = new("by", t => t.ActionOwner, t => t.ActionOwner, PlanEntry.LongestName) { IsOneLine = true, Optional = true };

    private static readonly DueSlot Due = new("due", t => t.EntryDue, t => t.EntryDue) { Optional = true };

    private static readonly ChoiceSlot Milestone = new("milestone", t => t.MilestoneWord, t => t.MilestoneWord, Choice.YesNo) { Optional = true, AskIf = (_, _) => false };

    private ActionForm()
        : base("plan-action", t => t.ActionForm, [What, List, Owner, Due, Milestone])
    {
    }

    /// <summary>The one form for it.</summary>
    public static ActionForm Instance { get; } = new();

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Action;

    /// <inheritdoc/>
    protected override LineReading Read(EntryParts parts, FormState state, Turn turn)
    {
        var what = What.Accept(string.Join(turn.Texts.ListSeparator, parts.Words), turn);
        if ((what.Error ?? (parts.Owner is { } owner ? Owner.Accept(owner, turn).Error : null)) is { } error)
        {
            return LineReading.Refuse(error);
        }

        var read = Fill(Due, parts.Due, Fill(Owner, parts.Owner, state.With(What.Id, what.Value!), turn), turn);
        return LineReading.Of(parts.IsMilestone ? read.With(Milestone.Id, "yes") : read);
    }

    /// <inheritdoc/>
    protected override PlanEntry Make(FormState state, AccountPlan plan, Exchange exchange) => new PlanAction(
        0,
        PlanIds.From<ActionKind>(state.Find(List.Id)!)!.Value,
        state.Find(What.Id)!,
        TextOf(Owner, state) is { } name ? Person(name, plan, exchange) : null,
        Due.Of(state),
        state.Find(Milestone.Id) == "yes");

    /// <summary>The plan's owner and the members of its team are known by their names; anybody else is the name alone.</summary>
    private static PlanPerson Person(string name, AccountPlan plan, Exchange exchange) =>
        Texts.IsMe(name)
            ? new(CardText.Cut(exchange.Person.Profile.Name ?? plan.Head.Owner.Name, PlanEntry.LongestName), exchange.Turn.Circumstances.ObjectId)
            : plan.All<PlanMember>().Select(member => member.Who).Append(plan.Head.Owner).Where(who => string.Equals(who.Name, name, StringComparison.OrdinalIgnoreCase)).ToList() is [var known]
                ? known
                : new(name);
}
