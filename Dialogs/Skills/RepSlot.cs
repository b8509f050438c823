using CoachBot.Cards;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills;

/// <summary>Oneself, or somebody of one's team, which was looked up before if there is one. Whether it is allowed is decided when it is used.</summary>
public sealed record RepSlot(string Id, Phrase Label) : Slot(Id, Label, Label)
{
    /// <summary>Whether oneself is none of the choices.</summary>
    public bool OnlyReps { get; init; }

    /// <inheritdoc/>
    public override Acceptance Accept(string text, Turn turn) => Guid.TryParseExact(text, "D", out _) ? Acceptance.Of(text) : Acceptance.Refuse(texts => texts.NotYourRep);

    /// <inheritdoc/>
    public override Field Draw(string? value, Turn turn)
    {
        string self = turn.Circumstances.ObjectId;
        var choices = Reps(turn).Select(member => new FieldChoice(member.ObjectId, MemberNames.Shown(member.Name)));
        return OnlyReps
            ? new ChoiceField(Id, Label(turn.Texts), value, [.. choices])
            : new ChoiceField(Id, Label(turn.Texts), value ?? self, [new(self, turn.Texts.Myself), .. choices]);
    }

    /// <summary>Those the reader leads; none when no team was looked up.</summary>
    public static IEnumerable<TeamMember> Reps(Turn turn) =>
        turn.Circumstances.Known.Find(new TeamOf(turn.Circumstances.ObjectId))?.Led ?? [];
}
