using System.Globalization;
using CoachBot.Cards;
using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Forms;

/// <summary>A share in whole percent, from 0 to 100: "40", "about 40%", "三成".</summary>
public sealed record ShareSlot(string Id, Phrase Label, Phrase Question) : Slot(Id, Label, Question)
{
    private const int Whole = 100;

    /// <summary>The percent answered, or null when none was.</summary>
    public int? Of(FormState state) => int.TryParse(state.Find(Id), NumberStyles.None, CultureInfo.InvariantCulture, out int percent) ? percent : null;

    /// <inheritdoc/>
    public override Acceptance Accept(string text, Turn turn) => ShareReader.Read(text) is { } percent
        ? Acceptance.Of(percent.ToString(CultureInfo.InvariantCulture))
        : Acceptance.Refuse(texts => texts.NumberRefused(text, 0, Whole));

    /// <inheritdoc/>
    public override Field Draw(string? value, Turn turn) => new NumberField(Id, Label(turn.Texts), value, 0, Whole);
}
