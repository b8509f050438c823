using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.TimeLine;
using NodaTime;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>What a part of a line may be besides words.</summary>
[Flags]
public enum PartLooks
{
    /// <summary>Words only.</summary>
    None = 0,

    /// <summary>A share in percent.</summary>
    Chance = 1,

    /// <summary>An amount of money, or without anything behind it.</summary>
    Money = 2,

    /// <summary>A number with whatever it counts: "35%", "40 visits".</summary>
    Target = 4,

    /// <summary>A date.</summary>
    Due = 8,

    /// <summary>Who sees to it.</summary>
    Owner = 16,

    /// <summary>What is done about it.</summary>
    Answer = 32,

    /// <summary>That progress is followed by it.</summary>
    Milestone = 64,
}

/// <summary>
/// What the parts of a line say, each by what it looks like. What is said twice is not said: it is asked, for nobody knows which was meant.
/// </summary>
/// <param name="Words">The parts that are nothing else the list takes, in their order.</param>
public sealed partial record EntryParts(ImmutableArray<string> Words)
{
    private ImmutableArray<(PartLooks Looks, string Said)> Told { get; init; } = [];

    /// <summary>What is said once of a kind, as it was typed; null for none, or for several. It may be wrong, to be told and asked about.</summary>
    public string? Find(PartLooks looks) => Told.Where(part => part.Looks == looks).Select(part => part.Said).ToList() is [var only] ? only : null;

    /// <summary>Whether anything of a kind is said, once or more often.</summary>
    public bool Has(PartLooks looks) => Told.Any(part => part.Looks == looks);

    /// <summary>What the parts say.</summary>
    /// <param name="parts">Of the line; the first is always words.</param>
    /// <param name="takes">What the list takes; everything else is words.</param>
    /// <param name="today">Where the reader is.</param>
    public static EntryParts Read(ImmutableArray<string> parts, PartLooks takes, LocalDate today)
    {
        var read = parts.Select((part, index) => index == 0 ? (Looks: PartLooks.None, Said: part) : Look(part, takes, today)).ToImmutableArray();
        return new([.. read.Where(part => part.Looks == PartLooks.None).Select(part => part.Said)]) { Told = read };
    }

    private static (PartLooks Looks, string Said) Look(string part, PartLooks takes, LocalDate today)
    {
        string folded = Width.Fold(part);
        bool Takes(PartLooks looks) => (takes & looks) != 0;
        string? After(PartLooks looks, Regex opening) => Takes(looks) && opening.Match(folded) is { Success: true } match ? part[match.Length..].Trim() : null;
        return After(PartLooks.Owner, Owned()) is { } owner ? (PartLooks.Owner, owner)
            : After(PartLooks.Answer, Answered()) is { } answer ? (PartLooks.Answer, answer)
            : After(PartLooks.Due, Ends()) is { } due ? (PartLooks.Due, due)
            : After(PartLooks.Due, By()) is { } day && PlanDateReader.Read(day, today) is not null ? (PartLooks.Due, day)
            : After(PartLooks.Chance, Likely()) is { } chance && ShareReader.Read(chance) is not null ? (PartLooks.Chance, chance)
            : Takes(PartLooks.Due) && PlanDateReader.Read(part, today) is not null ? (PartLooks.Due, part)
            : Takes(PartLooks.Milestone) && folded.Trim() is "milestone" or "里程碑" ? (PartLooks.Milestone, part)
            : Takes(PartLooks.Chance) && folded.Contains('%') && ShareReader.Read(part) is not null ? (PartLooks.Chance, part)
            : Takes(PartLooks.Money) && AmountReader.ReadMoney(part) is not null ? (PartLooks.Money, part)
            : Takes(PartLooks.Target) && AmountReader.Read(part) is not null ? (PartLooks.Target, part)
            : (PartLooks.None, part);
    }

    [GeneratedRegex(@"^\s*(?:owner\b|负责人|责任人)\s*:?\s*(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Owned();

    [GeneratedRegex(@"^\s*(?:answer\b|response\b|对策|应对)\s*:?\s*(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Answered();

    [GeneratedRegex(@"^\s*(?:due\b|截止|期限|到期)\s*:?\s*(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex(@"^\s*by\s+(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex By();

    [GeneratedRegex(@"^\s*(?:chance\b|probability\b|可能性|概率|把握)\s*:?\s*(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Likely();
}
