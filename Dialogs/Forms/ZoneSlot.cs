using CoachBot.Cards;
using CoachBot.Dialogs.Settings;

namespace CoachBot.Dialogs.Forms;

/// <summary>A time zone: an IANA id, a large city in either language, or an offset from UTC.</summary>
public sealed record ZoneSlot(string Id, Phrase Label, Phrase Question) : Slot(Id, Label, Question)
{
    private const int LongestName = 60;

    /// <inheritdoc/>
    public override int LongestEntered => LongestName;

    /// <inheritdoc/>
    public override Acceptance Accept(string text, Turn turn) => ZoneNames.Find(text) switch
    {
        [var only] => Acceptance.Of(only),
        [] => Acceptance.Refuse(texts => texts.ZoneUnknown(text)),
        var several => Acceptance.Refuse(texts => texts.ZoneAmbiguous(text, several.Take(5))),
    };

    /// <inheritdoc/>
    public override Field Draw(string? value, Turn turn) => new TextField(Id, Label(turn.Texts), value, LongestName, Multiline: false);
}
