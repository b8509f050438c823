using System.Globalization;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>The parts of an entry of a plan, as stored.</summary>
/// <param name="parts">By id.</param>
internal sealed class StoredFacts(IReadOnlyDictionary<string, string> parts)
{
    /// <summary>The member of a closed set by its id.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static T Known<T>(string id)
        where T : struct, Enum => PlanIds.From<T>(id) ?? throw new FormatException($"'{id}' is no {typeof(T).Name}.");

    /// <summary>A part as it was written; null for nothing.</summary>
    public string? Find(EntryPart part) => parts.GetValueOrDefault(part.Id());

    /// <summary>A part that must be there.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public string Text(EntryPart part) => Find(part) ?? throw new FormatException($"{part} is missing.");

    /// <summary>A number; null for none.</summary>
    public decimal? FindNumber(EntryPart part) => Find(part) is { } text ? decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture) : null;

    /// <summary>A number that must be there.</summary>
    public decimal Number(EntryPart part) => FindNumber(part) ?? throw new FormatException($"{part} is missing.");

    /// <summary>A date; null for none.</summary>
    public LocalDate? FindDate(EntryPart part) => Find(part) is { } text ? IsoDate.Parse(text) ?? throw new FormatException($"'{text}' is no date.") : null;

    /// <summary>A date that must be there.</summary>
    public LocalDate Date(EntryPart part) => FindDate(part) ?? throw new FormatException($"{part} is missing.");

    /// <summary>The kind.</summary>
    public T Kind<T>()
        where T : struct, Enum => Known<T>(Text(EntryPart.Kind));

    /// <summary>A person; null for nobody.</summary>
    public PlanPerson? FindPerson() => Find(EntryPart.Person) is { } name ? new(name, Find(EntryPart.PersonId)) : null;
}
