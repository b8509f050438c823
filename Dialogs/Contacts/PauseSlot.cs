using CoachBot.Cards;
using CoachBot.Dialogs.Forms;
using NodaTime;

namespace CoachBot.Dialogs.Contacts;

/// <summary>The first day after a pause: from tomorrow to a year on.</summary>
public sealed record PauseSlot(string Id, Phrase Label, Phrase Question) : Slot(Id, Label, Question)
{
    /// <summary>The day answered.</summary>
    public LocalDate Of(FormState state) => IsoDate.Parse(state.Find(Id))!.Value;

    /// <inheritdoc/>
    public override Acceptance Accept(string text, Turn turn)
    {
        var (first, last) = (turn.Today.PlusDays(1), turn.Today.PlusDays(ContactPause.MostDays));
        return PauseLine.Read(text, turn.Today) switch
        {
            null => Acceptance.Refuse(texts => texts.PauseRefused(text)),
            { } date when date < first || date > last => Acceptance.Refuse(texts => texts.PauseOutOfRange(date, first, last)),
            { } date => Acceptance.Of(IsoDate.Format(date)),
        };
    }

    /// <inheritdoc/>
    public override Field Draw(string? value, Turn turn) =>
        new DateField(Id, Label(turn.Texts), value, IsoDate.Format(turn.Today.PlusDays(1)), IsoDate.Format(turn.Today.PlusDays(ContactPause.MostDays)));
}
