using CoachBot.Cards;
using CoachBot.Dialogs.TimeLine;
using NodaTime;

namespace CoachBot.Dialogs.Forms;

/// <summary>A day that can be logged: from a month back to today.</summary>
public sealed record DateSlot(string Id, Phrase Label, Phrase Question) : Slot(Id, Label, Question)
{
    /// <summary>The day answered, or today when none was.</summary>
    public LocalDate Of(FormState state, Turn turn) => IsoDate.Parse(state.Find(Id)) ?? turn.Today;

    /// <inheritdoc/>
    public override Acceptance Accept(string text, Turn turn)
    {
        if (DateReader.Read(text, new TimeLineContext(turn.Today, Profile.DefaultDay)) is not DateFound { Date: var date })
        {
            return Acceptance.Refuse(texts => texts.DateRefused(text, turn.FirstOpenDay, turn.Today));
        }

        return date > turn.Today || date < turn.FirstOpenDay
            ? Acceptance.Refuse(texts => texts.DateOutOfRange(date, turn.FirstOpenDay, turn.Today))
            : Acceptance.Of(IsoDate.Format(date));
    }

    /// <inheritdoc/>
    public override Field Draw(string? value, Turn turn) =>
        new DateField(Id, Label(turn.Texts), value, IsoDate.Format(turn.FirstOpenDay), IsoDate.Format(turn.Today));
}
