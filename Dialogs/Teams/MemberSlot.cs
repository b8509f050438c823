using CoachBot.Cards;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Roles;

namespace CoachBot.Dialogs.Teams;

/// <summary>
/// One of those whom the person leads: an Entra object id. Any is accepted here, for the team is not known when an answer is read; whose
/// rep it is has to be asked before anything is done with it.
/// </summary>
public sealed record MemberSlot(string Id, Phrase Label, Phrase Question) : Slot(Id, Label, Question)
{
    /// <inheritdoc/>
    public override Acceptance Accept(string text, Turn turn) =>
        PersonSlot.Read(text) is { } id ? Acceptance.Of(id) : Acceptance.Refuse(texts => texts.RepMissing);

    /// <summary>The field; it offers those who have accepted, as far as the team was looked up.</summary>
    public override Field Draw(string? value, Turn turn)
    {
        var led = turn.Circumstances.Known.Find(new TeamOf(turn.Circumstances.ObjectId))?.Led ?? [];
        return new ChoiceField(Id, Label(turn.Texts), value, [.. led.Select(member => new FieldChoice(member.ObjectId, MemberNames.Shown(member.Name)))]);
    }
}
