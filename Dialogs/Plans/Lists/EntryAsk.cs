using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>A line of a list that is asked for: which, and where it is asked.</summary>
/// <param name="Plan">As it is saved.</param>
/// <param name="Place">The line; the number 0 for one to be added.</param>
/// <param name="Exchange">The turn.</param>
internal sealed record EntryAsk(AccountPlan Plan, LinePlace Place, Exchange Exchange)
{
    /// <summary>What the line is now; null for one to be added, and for one that is no more.</summary>
    public PlanEntry? Before { get; } = Place.Number == 0 ? null : Plan.Entries.GetValueOrDefault(Place.Key);

    /// <summary>The form of its kind.</summary>
    public EntryForm Form => EntryForms.Of(Place.Kind);

    /// <summary>The reader's sentences.</summary>
    public Texts Texts => Exchange.Texts;

    /// <summary>What stands in the inputs: what is saved, or what most lines of the list begin with.</summary>
    public ImmutableDictionary<string, string> Values => Before is { } entry ? ValuesOf(entry) : Form.Inputs
        .Select(input => KeyValuePair.Create(input.Id, input.Begin(this))).Where(pair => pair.Value.Length > 0).ToImmutableDictionary();

    /// <summary>What stands in the inputs for a line.</summary>
    public ImmutableDictionary<string, string> ValuesOf(PlanEntry entry)
    {
        var facts = entry.Facts.ToDictionary(fact => fact.Part, fact => fact.Value);
        return Form.Inputs.ToImmutableDictionary(input => input.Id, input => input.Show(facts, this));
    }

    /// <summary>The inputs, with what stands in them and what is wrong with it.</summary>
    public ImmutableArray<Field> Fields(FormDraft draft) => FormInputs.Filled(draft, Form.Inputs.Select(input => input.Draw(this)));

    /// <summary>What was entered, as much of it as the inputs take.</summary>
    public ImmutableDictionary<string, string> Entered(IReadOnlyDictionary<string, string> inputs) => FormInputs.Of(Fields(FormDraft.Empty), inputs);

    /// <summary>What an input asks for.</summary>
    public string Label(EntryPart part) => Texts.EntryLabel(Place.Kind, part);
}
