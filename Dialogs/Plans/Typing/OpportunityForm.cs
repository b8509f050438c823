using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>An opportunity: name, size, chance; whatever else a line says is its note.</summary>
public sealed record OpportunityForm : TypedEntryForm
{
    private static readonly TextSlot Called = new("opportunity", t => t.OpportunityName, t => t.OpportunityName, PlanEntry.LongestName) { IsOneLine = true };

    private static readonly MoneySlot Size = new("size", t => t.OpportunitySize, t => t.OpportunitySize);

    private static readonly ShareSlot Chance = new("chance", t => t.OpportunityChance, t => t.OpportunityChance);

    private static readonly TextSlot Note = new("remark", t => t.OpportunityNote, t => t.OpportunityNote, PlanOpportunity.LongestNote) { Optional = true, AskIf = (_, _) => false };

    private OpportunityForm()
        : base("plan-opportunity", t => t.OpportunityForm, [Called, Size, Chance, Note])
    {
    }

    /// <summary>The one form for it.</summary>
    public static OpportunityForm Instance { get; } = new();

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Opportunity;

    /// <inheritdoc/>
    public override PartLooks Takes => PartLooks.Money | PartLooks.Chance;

    /// <inheritdoc/>
    protected override IEnumerable<(Slot Slot, string? Said)> Read(EntryParts parts, EntryLine line, Texts texts) =>
    [
        (Called, parts.Words[0]), (Size, parts.Find(PartLooks.Money)), (Chance, parts.Find(PartLooks.Chance)),
        (Note, parts.Words.Length > 1 ? string.Join(texts.ListSeparator, parts.Words.Skip(1)) : null),
    ];

    /// <inheritdoc/>
    protected override PlanEntry Make(FormState state, AccountPlan plan, Exchange exchange) =>
        new PlanOpportunity(0, state.Find(Called.Id)!, AmountReader.Read(state.Find(Size.Id)!)!.Value.Value, Chance.Of(state)!.Value, TextOf(Note, state));
}
