using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.TimeLine;
using NodaTime;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>
/// What the parts of a line say, each by what it looks like. What is said twice is not said: it is asked, for nobody knows which was meant.
/// </summary>
/// <param name="Words">The parts that are nothing else, in their order.</param>
public sealed partial record EntryParts(ImmutableArray<string> Words)
{
    /// <summary>The share, in percent, as it was typed; null for none, or for several.</summary>
    public string? Chance { get; private init; }

    /// <summary>The amount, as it was typed.</summary>
    public string? Amount { get; private init; }

    /// <summary>The date, as it was typed; one that cannot be read is kept, to be asked about.</summary>
    public string? Due { get; private init; }

    /// <summary>Who sees to it.</summary>
    public string? Owner { get; private init; }

    /// <summary>What is done about it.</summary>
    public string? Answer { get; private init; }

    /// <summary>Whether progress is followed by it.</summary>
    public bool IsMilestone { get; private init; }

    private enum Looks
    {
        Words,
        Chance,
        Amount,
        Due,
        Owner,
        Answer,
        Milestone,
    }

    /// <summary>What the parts say.</summary>
    /// <param name="parts">Of the line; the first is always words.</param>
    /// <param name="today">Where the reader is.</param>
    public static EntryParts Read(ImmutableArray<string> parts, LocalDate today)
    {
        var read = parts.Select((part, index) => index == 0 ? (Looks.Words, part) : Look(part, today)).ToList();
        string? Only(Looks looks) => read.Where(part => part.Item1 == looks).Select(part => part.Item2).ToList() is [var only] ? only : null;
        return new([.. read.Where(part => part.Item1 == Looks.Words).Select(part => part.Item2)])
        {
            Chance = Only(Looks.Chance),
            Amount = Only(Looks.Amount),
            Due = Only(Looks.Due),
            Owner = Only(Looks.Owner),
            Answer = Only(Looks.Answer),
            IsMilestone = read.Exists(part => part.Item1 == Looks.Milestone),
        };
    }

    private static (Looks Looks, string Said) Look(string part, LocalDate today)
    {
        string folded = Width.Fold(part);
        string After(Match match) => part[match.Length..].Trim();
        return Owned().Match(folded) is { Success: true } owner ? (Looks.Owner, After(owner))
            : Answered().Match(folded) is { Success: true } answer ? (Looks.Answer, After(answer))
            : Ends().Match(folded) is { Success: true } due ? (Looks.Due, After(due))
            : Likely().Match(folded) is { Success: true } chance && ShareReader.Read(After(chance)) is not null ? (Looks.Chance, After(chance))
            : DueReader.Read(part, today) is not null ? (Looks.Due, part)
            : folded.Trim() is "milestone" or "里程碑" ? (Looks.Milestone, part)
            : folded.Contains('%') && ShareReader.Read(part) is not null ? (Looks.Chance, part)
            : AmountReader.Read(part) is not null ? (Looks.Amount, part)
            : (Looks.Words, part);
    }

    [GeneratedRegex(@"^\s*(?:owner\b|负责人|责任人)\s*:?\s*(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Owned();

    [GeneratedRegex(@"^\s*(?:answer\b|response\b|对策|应对)\s*:?\s*(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Answered();

    [GeneratedRegex(@"^\s*(?:due\b|by\b(?=\s+\S*\d|\s+end\b)|截止|期限|到期)\s*:?\s*(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex(@"^\s*(?:chance\b|probability\b|可能性|概率|把握)\s*:?\s*(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Likely();
}
