using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>A competitor: who, where it stands, what it is up to, where it is weak; in a line in this order.</summary>
public sealed record CompetitorForm : TypedEntryForm
{
    private static readonly TextSlot Called = new("competitor", t => t.CompetitorName, t => t.CompetitorName, PlanEntry.LongestName) { IsOneLine = true };

    private static readonly TextSlot Position = Part("position", EntryPart.Position);

    private static readonly TextSlot Strategy = Part("strategy", EntryPart.Strategy);

    private static readonly TextSlot Weakness = Part("weakness", EntryPart.Weakness);

    private CompetitorForm()
        : base("plan-competitor", t => t.CompetitorForm, [Called, Position, Strategy, Weakness])
    {
    }

    /// <summary>The one form for it.</summary>
    public static CompetitorForm Instance { get; } = new();

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Competitor;

    /// <inheritdoc/>
    public override PartLooks Takes => PartLooks.None;

    /// <inheritdoc/>
    protected override IEnumerable<(Slot Slot, string? Said)> Read(EntryParts parts, EntryLine line, Texts texts) =>
    [
        (Called, parts.Words[0]), (Position, parts.Words.ElementAtOrDefault(1)), (Strategy, parts.Words.ElementAtOrDefault(2)),
        (Weakness, parts.Words.Length > 3 ? string.Join(texts.ListSeparator, parts.Words.Skip(3)) : null),
    ];

    /// <inheritdoc/>
    protected override PlanEntry Make(FormState state, AccountPlan plan, Exchange exchange) =>
        new PlanCompetitor(0, state.Find(Called.Id)!, TextOf(Position, state), TextOf(Strategy, state), TextOf(Weakness, state));

    private static TextSlot Part(string id, EntryPart part)
    {
        string Label(Texts texts) => texts.EntryLabel(EntryKind.Competitor, part);
        return new(id, Label, Label, PlanCompetitor.LongestText) { IsOneLine = true, Optional = true };
    }
}
