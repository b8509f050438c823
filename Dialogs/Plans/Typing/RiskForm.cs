using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>A risk: what, where it comes from, what is done about it.</summary>
public sealed record RiskForm : TypedEntryForm
{
    private static readonly TextSlot What = new("risk", t => t.RiskWhat, t => t.RiskWhat, PlanRisk.LongestText) { IsOneLine = true };

    private static readonly ChoiceSlot From = new("from", t => t.RiskFrom, t => t.RiskFrom, [.. Enum.GetValues<RiskKind>().Select(kind => new Choice(kind.Id(), t => t.RiskName(kind)))]);

    private static readonly TextSlot Against = new("answer", t => t.RiskAnswer, t => t.RiskAnswer, PlanRisk.LongestText) { Optional = true };

    private RiskForm()
        : base("plan-risk", t => t.RiskForm, [What, From, Against])
    {
    }

    /// <summary>The one form for it.</summary>
    public static RiskForm Instance { get; } = new();

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Risk;

    /// <inheritdoc/>
    public override PartLooks Takes => PartLooks.Answer;

    /// <inheritdoc/>
    protected override IEnumerable<(Slot Slot, string? Said)> Read(EntryParts parts, EntryLine line, Texts texts) =>
        [(What, Words(parts, texts)), (Against, parts.Find(PartLooks.Answer))];

    /// <inheritdoc/>
    protected override PlanEntry Make(FormState state, AccountPlan plan, Exchange exchange) =>
        new PlanRisk(0, PlanIds.From<RiskKind>(state.Find(From.Id)!)!.Value, state.Find(What.Id)!, TextOf(Against, state));
}
