using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>An opportunity: name, size, chance.</summary>
public sealed record OpportunityForm : EntryForm
{
    private static readonly TextSlot Called = new("opportunity", t => t.OpportunityName, t => t.OpportunityName, PlanEntry.LongestName) { IsOneLine = true };

    private static readonly AmountSlot Size = new("size", t => t.OpportunitySize, t => t.OpportunitySize);

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
    protected override LineReading Read(EntryParts parts, FormState state, Turn turn)
    {
        var (name, note) = (Called.Accept(parts.Words[0], turn), string.Join(turn.Texts.ListSeparator, parts.Words.Skip(1)));
        if ((name.Error ?? (note.Length > 0 ? Note.Accept(note, turn).Error : null)) is { } error)
        {
            return LineReading.Refuse(error);
        }

        var read = Fill(Chance, parts.Chance, Fill(Size, parts.Amount, state.With(Called.Id, name.Value!), turn), turn);
        return LineReading.Of(note.Length > 0 ? read.With(Note.Id, note) : read);
    }

    /// <inheritdoc/>
    protected override PlanEntry Make(FormState state, AccountPlan plan, Exchange exchange) =>
        new PlanOpportunity(0, state.Find(Called.Id)!, AmountReader.Read(state.Find(Size.Id)!)!.Value.Value, Chance.Of(state)!.Value, TextOf(Note, state));
}
