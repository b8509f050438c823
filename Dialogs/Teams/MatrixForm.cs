using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Teams;

/// <summary>Places a rep in the matrix of ability and attitude. Only ever a card: nobody should type a judgement of somebody into a chat by mistake.</summary>
public sealed record MatrixForm : Form
{
    private static readonly MemberSlot Who = new("rep", t => t.RepLabel, t => t.RepMissing);

    private static readonly ChoiceSlot Can = new(
        "ability", t => t.AbilityLabel, t => t.AbilityLabel, [.. Enum.GetValues<Ability>().Select(ability => new Choice(ability.Id(), t => t.AbilityName(ability)))]);

    private static readonly ChoiceSlot Wants = new(
        "attitude", t => t.AttitudeLabel, t => t.AttitudeLabel, [.. Enum.GetValues<Attitude>().Select(attitude => new Choice(attitude.Id(), t => t.AttitudeName(attitude)))]);

    private static readonly TextSlot Why = new("why", t => t.PlaceNoteLabel, t => t.PlaceNoteLabel, TeamPlacement.LongestNote) { Optional = true };

    private MatrixForm()
        : base("matrix", t => t.MatrixTitle, [Who, Can, Wants, Why])
    {
    }

    /// <summary>The one form for the matrix.</summary>
    public static MatrixForm Instance { get; } = new();

    /// <inheritdoc/>
    public override bool OpensAsCard => true;

    /// <inheritdoc/>
    public override Phrase Help => t => t.MatrixPrivacy;

    /// <summary>A draft with a rep, where the rep is placed if anywhere.</summary>
    public static FormDraft Begun(string rep, TeamPlacement? placed)
    {
        var values = FormDraft.Empty.Values.SetItem(Who.Id, rep);
        values = placed is null ? values : values.SetItem(Can.Id, placed.Ability.Id()).SetItem(Wants.Id, placed.Attitude.Id());
        return FormDraft.Empty with { Values = placed?.Note is { } note ? values.SetItem(Why.Id, note) : values };
    }

    /// <inheritdoc/>
    public override Exchange ShowCard(FormDraft draft, Exchange exchange) =>
        MatrixPlaces.Known(exchange, (team, placements) => MatrixCards.Show(team, placements, draft, null, exchange));

    /// <summary>Places the rep. The press that asks for it was noted as the person's last operation, and is the operation of the placement.</summary>
    public override Exchange Finish(FormState state, Exchange exchange) => MatrixPlaces.Place(
        new(
            state.Find(Who.Id)!,
            Enum.GetValues<Ability>().Single(ability => ability.Id() == state.Find(Can.Id)),
            Enum.GetValues<Attitude>().Single(attitude => attitude.Id() == state.Find(Wants.Id)),
            exchange.Turn.Today,
            state.Find(Why.Id)),
        exchange.Person.Operations[^1],
        exchange);
}
