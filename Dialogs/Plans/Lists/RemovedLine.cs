using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>A line that was removed, as the button carries it that puts it back.</summary>
/// <param name="Facts">Its parts, by id.</param>
/// <param name="Linked">The numbers of the lines that named it.</param>
internal sealed record RemovedLine(ImmutableDictionary<string, string> Facts, ImmutableArray<int> Linked)
{
    // What people type in a form has neither.
    private const char BetweenFacts = '\u001f', BetweenNameAndValue = '\u001e';
    private const string Links = "linked";

    /// <summary>As a button carries it.</summary>
    public string Written => string.Join(BetweenFacts, Facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => $"{fact.Key}{BetweenNameAndValue}{Plain(fact.Value)}")
        .Append($"{Links}{BetweenNameAndValue}{string.Join(',', Linked)}"));

    /// <summary>A line of a plan it is still in.</summary>
    public static RemovedLine Of(PlanEntry entry, AccountPlan plan)
    {
        var without = plan.Without(entry.Key);
        return new(
            entry.Facts.Where(fact => fact.Value is not null).ToImmutableDictionary(fact => fact.Part.Id(), fact => fact.Value!),
            [.. without.Entries.Values.Where(other => other != plan.Entries[other.Key]).Select(other => other.Key.Number)]);
    }

    /// <summary>What a button carried; whatever it is, it is checked like what is entered.</summary>
    public static RemovedLine Read(string? written)
    {
        var pairs = (written ?? "").Split(BetweenFacts).Select(fact => fact.Split(BetweenNameAndValue)).Where(fact => fact.Length == 2);
        var facts = pairs.DistinctBy(fact => fact[0]).ToImmutableDictionary(fact => fact[0], fact => fact[1]);
        return new(facts.Remove(Links), [.. facts.GetValueOrDefault(Links, "").Split(',').Select(Number).OfType<int>()]);
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static string Plain(string value) => string.Concat(value.Where(character => character is not (BetweenFacts or BetweenNameAndValue)));
}
