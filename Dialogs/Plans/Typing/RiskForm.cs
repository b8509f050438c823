using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>A risk: what, where it comes from, what is done about it.</summary>
public sealed record RiskForm : EntryForm
{
    private static readonly TextSlot What = new("risk", t => t.RiskWhat, t => t.RiskWhat, PlanRisk.LongestText) { IsOneLine = true };

    private static readonly ChoiceSlot From = new("from", t => t.RiskFrom, t => t.RiskFrom, [.. Enum.GetValues<RiskKind>().Select(kind => new Choice(kind.Id(), t => t.RiskFromName(kind)))]);

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
    protected override LineReading Read(EntryParts parts, FormState state, Turn turn)
    {
        var what = What.Accept(string.Join(turn.Texts.ListSeparator, parts.Words), turn);
        return (what.Error ?? (parts.Answer is { } answer ? Against.Accept(answer, turn).Error : null)) is { } error
            ? LineReading.Refuse(error)
            : LineReading.Of(Fill(Against, parts.Answer, state.With(What.Id, what.Value!), turn));
    }

    /// <inheritdoc/>
    protected override PlanEntry Make(FormState state, AccountPlan plan, Exchange exchange) =>
        new PlanRisk(0, PlanIds.From<RiskKind>(state.Find(From.Id)!)!.Value, state.Find(What.Id)!, TextOf(Against, state));
}
