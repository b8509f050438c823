using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Forms;
using NodaTime;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>A date from today to <see cref="PlanDates.MostYears"/> years on.</summary>
public sealed record DueSlot(string Id, Phrase Label, Phrase Question) : Slot(Id, Label, Question)
{
    /// <summary>The date answered; null when none was.</summary>
    public LocalDate? Of(FormState state) => IsoDate.Parse(state.Find(Id));

    /// <inheritdoc/>
    public override Acceptance Accept(string text, Turn turn) => PlanDateReader.Read(text, turn.Today) switch
    {
        { } date when date >= turn.Today && date <= turn.Today.PlusYears(PlanDates.MostYears) => Acceptance.Of(IsoDate.Format(date)),
        { } date => Acceptance.Refuse(texts => texts.DueOutOfRange(date, turn.Today, PlanDates.MostYears)),
        null => Acceptance.Refuse(texts => texts.DueRefused(text)),
    };

    /// <inheritdoc/>
    public override Field Draw(string? value, Turn turn) =>
        new DateField(Id, Label(turn.Texts), value, IsoDate.Format(turn.Today), IsoDate.Format(turn.Today.PlusYears(PlanDates.MostYears)));
}
