using System.Globalization;
using CoachBot.Cards;

namespace CoachBot.Dialogs.Forms;

/// <summary>A whole number in a range, with or without the sign of its unit.</summary>
/// <param name="Min">The smallest accepted.</param>
/// <param name="Max">The largest accepted.</param>
/// <param name="Unit">A sign that may follow the number: "%".</param>
public sealed record NumberSlot(string Id, Phrase Label, Phrase Question, int Min, int Max, string Unit = "") : Slot(Id, Label, Question)
{
    /// <summary>The number answered, or null when there is none.</summary>
    public int? Of(FormState state) => int.TryParse(state.Find(Id), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <inheritdoc/>
    public override Acceptance Accept(string text, Turn turn)
    {
        string digits = Width.Fold(text).Trim();
        if (Unit.Length > 0 && digits.EndsWith(Unit, StringComparison.Ordinal))
        {
            digits = digits[..^Unit.Length].TrimEnd();
        }

        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= Min && number <= Max
            ? Acceptance.Of(number.ToString(CultureInfo.InvariantCulture))
            : Acceptance.Refuse(texts => texts.NumberRefused(text, Min, Max));
    }

    /// <inheritdoc/>
    public override Field Draw(string? value, Turn turn) => new NumberField(Id, Label(turn.Texts), value, Min, Max);
}
