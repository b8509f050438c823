using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>One input of a line's form.</summary>
/// <param name="Part">The part it asks for; its id is the input's.</param>
/// <param name="Draw">The empty field.</param>
internal sealed record EntryInput(EntryPart Part, Func<EntryAsk, Field> Draw)
{
    /// <summary>Characters a text takes more than it may have, so that what is too long is told and not cut off.</summary>
    private const int Spare = 100;

    /// <summary>Characters of a choice that names another line; sixty of them have room on a card.</summary>
    private const int LongestChoice = 40;

    /// <summary>What stands for no other line.</summary>
    public const string Nothing = "0";

    /// <summary>The input's id.</summary>
    public string Id => Part.Id();

    /// <summary>What stands in it for a line, by the values of its parts.</summary>
    public Func<IReadOnlyDictionary<EntryPart, string?>, EntryAsk, string> Show { get; init; } = (facts, _) => facts.GetValueOrDefault(Part) ?? "";

    /// <summary>What stands in it of a line to be added; empty for nothing.</summary>
    public Func<EntryAsk, string> Begin { get; init; } = _ => "";

    /// <summary>A text on one line, or in paragraphs.</summary>
    /// <param name="part">Which.</param>
    /// <param name="longest">Characters it may have.</param>
    /// <param name="inParagraphs">Whether it may have more than one line.</param>
    public static EntryInput Text(EntryPart part, int longest, bool inParagraphs = false) =>
        new(part, ask => new TextField(part.Id(), ask.Texts.UpTo(ask.Label(part), longest), null, longest + Spare, inParagraphs));

    /// <summary>A number as people type it.</summary>
    public static EntryInput Number(EntryPart part) =>
        new(part, ask => new TextField(part.Id(), ask.Label(part), null, Field.ShortLength, Multiline: false) { IsShort = true })
        {
            Show = (facts, ask) => facts.GetValueOrDefault(part) is { } value ? ask.Texts.PlanAmount(decimal.Parse(value, CultureInfo.InvariantCulture)) : "",
        };

    /// <summary>The amount of a year of the forecast, under the year's own number.</summary>
    /// <param name="year">From 1.</param>
    public static EntryInput Year(int year) => Number(EntryPart.Year1 + year - 1) with
    {
        Draw = ask => new TextField((EntryPart.Year1 + year - 1).Id(), ask.Texts.YearName(ForecastLine.YearOf(ask.Plan.Head.Start, year)), null, Field.ShortLength, Multiline: false)
        {
            IsShort = true,
        },
    };

    /// <summary>A date to come; one that is saved and over may stay.</summary>
    public static EntryInput Due() => new(EntryPart.Due, ask =>
    {
        var (today, saved) = (ask.Exchange.Turn.Today, IsoDate.Parse(ask.Before?.Facts.FirstOrDefault(fact => fact.Part == EntryPart.Due)?.Value));
        var (first, last) = (saved < today ? saved.Value : today, today.PlusYears(PlanDates.MostYears));
        return new DateField(EntryPart.Due.Id(), ask.Label(EntryPart.Due), null, IsoDate.Format(first), IsoDate.Format(last)) { IsShort = true };
    });

    /// <summary>One of a few kinds.</summary>
    /// <param name="part">Which.</param>
    /// <param name="choices">Ids and names.</param>
    /// <param name="begin">The id of what most lines of the list are.</param>
    public static EntryInput OneOf(EntryPart part, Func<EntryAsk, IEnumerable<(string Id, string Name)>> choices, Func<EntryAsk, string> begin) =>
        new(part, ask => new ChoiceField(part.Id(), ask.Label(part), null, [.. choices(ask).Select(choice => new FieldChoice(choice.Id, choice.Name))])) { Begin = begin };

    /// <summary>Another line of the plan, or none.</summary>
    /// <param name="part">Which.</param>
    /// <param name="lines">The lines there are to choose from: numbers and names.</param>
    public static EntryInput Line(EntryPart part, Func<AccountPlan, IEnumerable<(int Number, string Name)>> lines) =>
        new(part, ask => new ChoiceField(part.Id(), ask.Label(part), null, Lines(ask, lines)))
        {
            Show = (facts, _) => facts.GetValueOrDefault(part) ?? Nothing,
            Begin = _ => Nothing,
        };

    /// <summary>A person of the organisation. Somebody outside has a name only.</summary>
    public static EntryInput Person() => new(EntryPart.PersonId, ask => new PersonField(EntryPart.PersonId.Id(), ask.Label(EntryPart.PersonId), null));

    /// <summary>The name of somebody who is not in the organisation; of the others it is known.</summary>
    public static EntryInput PersonName() => Text(EntryPart.Person, PlanEntry.LongestName) with
    {
        Show = (facts, _) => facts.GetValueOrDefault(EntryPart.PersonId) is null ? facts.GetValueOrDefault(EntryPart.Person) ?? "" : "",
    };

    private static ImmutableArray<FieldChoice> Lines(EntryAsk ask, Func<AccountPlan, IEnumerable<(int Number, string Name)>> lines) =>
    [
        new(Nothing, ask.Texts.NoOtherLine),
        .. lines(ask.Plan).Select(line => new FieldChoice(line.Number.ToString(CultureInfo.InvariantCulture), CardText.Cut(line.Name.ReplaceLineEndings(" "), LongestChoice))),
    ];
}
