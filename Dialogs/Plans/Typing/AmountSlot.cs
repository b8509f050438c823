using CoachBot.Cards;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>An amount of money, 0 to <see cref="PlanEntry.LargestAmount"/>, as <see cref="AmountReader"/> reads it; the currency is left out.</summary>
public sealed record MoneySlot(string Id, Phrase Label, Phrase Question) : Slot(Id, Label, Question)
{
    /// <inheritdoc/>
    public override Acceptance Accept(string text, Turn turn) => AmountReader.ReadMoney(text) is { } value and >= 0 and <= PlanEntry.LargestAmount
        ? Acceptance.Of(AmountReader.Stored(value))
        : Acceptance.Refuse(texts => texts.AmountRefused(text));

    /// <inheritdoc/>
    public override Field Draw(string? value, Turn turn) => new TextField(Id, Label(turn.Texts), value, Field.ShortLength, Multiline: false);
}

/// <summary>A number with its unit: "20 %", "3.5m CNY". Stored as the number, a blank and the unit.</summary>
public sealed record TargetSlot(string Id, Phrase Label, Phrase Question) : Slot(Id, Label, Question)
{
    /// <summary>Number and unit answered.</summary>
    public (decimal Value, string Unit) Of(FormState state) => AmountReader.Read(state.Find(Id)!)!.Value;

    /// <inheritdoc/>
    public override Acceptance Accept(string text, Turn turn) => AmountReader.Read(text) switch
    {
        { Value: < -PlanEntry.LargestAmount or > PlanEntry.LargestAmount } => Acceptance.Refuse(texts => texts.AmountRefused(text)),
        { Unit: "" } => Acceptance.Refuse(texts => texts.UnitMissing(text)),
        { Unit.Length: > PlanObjective.LongestUnit and var length } => Acceptance.Refuse(texts => texts.TextTooLong(length, PlanObjective.LongestUnit)),
        { } read when AmountReader.Read(Stored(read)) == read => Acceptance.Of(Stored(read)),
        _ => Acceptance.Refuse(texts => texts.AmountRefused(text)),
    };

    /// <inheritdoc/>
    public override Field Draw(string? value, Turn turn) => new TextField(Id, Label(turn.Texts), value, Field.ShortLength, Multiline: false);

    private static string Stored((decimal Value, string Unit) read) => $"{AmountReader.Stored(read.Value)} {read.Unit}";
}
