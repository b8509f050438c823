using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Plans.Typing;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Wording;
using NodaTime;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>Reads what was entered of a line, and keeps what is wrong with it. What only the plan's rules know is not asked about here.</summary>
/// <param name="ask">The line.</param>
/// <param name="values">What was entered, by input.</param>
/// <param name="picked">Who was chosen from the list of people; null for nobody.</param>
internal sealed class EntryReading(EntryAsk ask, IReadOnlyDictionary<string, string> values, Rep? picked)
{
    /// <summary>What stands for yes and no.</summary>
    public const string Yes = "yes", No = "no";

    /// <summary>What is wrong, by part.</summary>
    public Dictionary<EntryPart, Func<Texts, string>> Errors { get; } = [];

    /// <summary>The line's number.</summary>
    public int Number => ask.Place.Number;

    /// <summary>What the line was.</summary>
    public PlanEntry? Before => ask.Before;

    /// <summary>The reader's day.</summary>
    public LocalDate Today => ask.Exchange.Turn.Today;

    /// <summary>A text; empty for nothing.</summary>
    public string Text(EntryPart part) => PlanSlots.Clean(values.GetValueOrDefault(part.Id(), ""));

    /// <summary>A text; null for nothing.</summary>
    public string? Optional(EntryPart part) => Text(part) is { Length: > 0 } text ? text : null;

    /// <summary>A number that has to be there.</summary>
    public decimal Amount(EntryPart part) => Typed(part, isPercent: false) ?? Wrong(part, 0m, texts => texts.NumberNeeded);

    /// <summary>The number of an objective: without it nobody could tell whether it was reached.</summary>
    public decimal Target() => Typed(EntryPart.Target, isPercent: true) ?? Wrong(EntryPart.Target, 0m, texts => texts.ObjectiveNeedsNumber);

    /// <summary>A whole percent.</summary>
    public int Percent(EntryPart part)
    {
        decimal percent = Typed(part, isPercent: true) ?? Wrong(part, 0m, texts => texts.PercentNeeded);
        return percent is >= 0 and <= 100 && percent == decimal.Truncate(percent) ? (int)percent : Wrong(part, 0, texts => texts.PercentRefused(Text(part)));
    }

    /// <summary>The five years of a line of the forecast; null for a gap, which is not 0.</summary>
    public ImmutableArray<decimal?> Years()
    {
        var parts = Enumerable.Range(1, ForecastLine.Years).Select(year => EntryPart.Year1 + year - 1).ToList();
        ImmutableArray<decimal?> amounts = [.. parts.Select(part => Typed(part, isPercent: false))];
        return amounts.All(amount => amount is null) ? Wrong(parts[0], amounts, texts => texts.ForecastLineEmpty) : amounts;
    }

    /// <summary>A date; null for none.</summary>
    public LocalDate? Due() => Optional(EntryPart.Due) is not { } typed ? null : PlanDateReader.Read(typed, Today) ?? Wrong<LocalDate?>(EntryPart.Due, null, texts => texts.DateNotRead(typed));

    /// <summary>The date of an objective.</summary>
    public LocalDate NeededDue() => Due() ?? Wrong(EntryPart.Due, Today, texts => texts.ObjectiveNeedsDate);

    /// <summary>One of a few kinds.</summary>
    public T OneOf<T>(EntryPart part)
        where T : struct, Enum => PlanIds.From<T>(Text(part)) ?? Wrong(part, default(T), texts => texts.NothingChosen);

    /// <summary>Whether yes was chosen.</summary>
    public bool IsYes(EntryPart part) => Text(part) == Yes;

    /// <summary>The number of another line; null for none.</summary>
    public int? Line(EntryPart part, EntryKind kind)
    {
        string chosen = Text(part);
        return chosen.Length == 0 || chosen == EntryInput.Nothing ? null
            : int.TryParse(chosen, out int number) && ask.Plan.Entries.ContainsKey(new(kind, number)) ? number
            : Wrong<int?>(part, null, texts => texts.OtherLineGone);
    }

    /// <summary>A person; null for nobody.</summary>
    public PlanPerson? Person()
    {
        string? typed = Optional(EntryPart.Person);
        string? known = picked is null ? null : NameOf(picked);
        return picked is null ? Outside(typed)
            : known is not null && typed is not null && !string.Equals(known, typed, StringComparison.OrdinalIgnoreCase) ? Wrong<PlanPerson?>(EntryPart.Person, null, texts => texts.TwoPeople(known, typed))
            : (known ?? typed) is { } name ? new(name, picked.ObjectId)
            : Wrong<PlanPerson?>(EntryPart.Person, null, texts => texts.NameUnknown);
    }

    /// <summary>Somebody; a member is a person.</summary>
    public PlanPerson NeededPerson() => Person() ?? Wrong(EntryPart.Person, new PlanPerson(""), texts => texts.PersonNeeded);

    private PlanPerson? Outside(string? typed)
    {
        string chosen = Text(EntryPart.PersonId);
        return chosen.Length > 0 ? Wrong<PlanPerson?>(EntryPart.PersonId, null, texts => texts.PersonRefused(chosen)) : typed is null ? null : new(typed);
    }

    /// <summary>What the person chosen is called, or was when the line was saved.</summary>
    private string? NameOf(Rep person)
    {
        string? name = person.Name is { Length: > 0 } told ? CardText.Cut(told, PlanEntry.LongestName) : null;
        return name ?? (EntryPeople.Of(Before) is { } before && PersonSlot.Read(before.ObjectId) == person.ObjectId && Optional(EntryPart.Person) is null ? before.Name : null);
    }

    private decimal? Typed(EntryPart part, bool isPercent) => Optional(part) is not { } typed ? null
        : AmountReader.ReadMoney(typed) ?? (isPercent && AmountReader.Read(typed) is { Unit: "%", Value: var percent } ? percent : Wrong<decimal?>(part, null, texts => texts.NumberNotRead(typed)));

    private T Wrong<T>(EntryPart part, T instead, Func<Texts, string> why)
    {
        Errors.TryAdd(part, why);
        return instead;
    }
}
