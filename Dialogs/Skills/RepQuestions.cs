using System.Collections.Immutable;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Skills;

/// <summary>Asks a manager whose skills are meant.</summary>
internal static class RepQuestions
{
    private const int MostNamed = 5;
    private const int MostSuggested = 3;

    /// <summary>Whether what stands before a skill can only be meant for a rep: of somebody who leads nobody it is a part of the skill's name.</summary>
    public static bool Fit(RateLine read, Exchange exchange) => exchange.Roles.Has(Role.Manager) && read is { Who: not null, Rep: null };

    /// <summary>Asks, with the lines that would have been clear.</summary>
    /// <param name="typed">The name.</param>
    /// <param name="match">What was found of it: not one person.</param>
    /// <param name="word">The command.</param>
    /// <param name="rest">What follows the name in the line.</param>
    /// <param name="exchange">The turn; the team was looked up.</param>
    public static Exchange Ask(string typed, NameMatch match, string word, string rest, Exchange exchange)
    {
        var reps = RepSlot.Reps(exchange.Turn).Select(rep => rep.Name).ToImmutableArray();
        return match switch
        {
            NameUnclear { Members: var members } => Ask([.. members.Select(member => member.Name).Distinct()], names => exchange.Texts.WhoIsMeant(typed, names), word, rest, exchange),
            NameUnknown when reps.IsEmpty => exchange.Say(IsChange(word, exchange.Texts) ? exchange.Texts.NoRepsToChange : exchange.Texts.NoReps),
            NameUnknown => Ask(reps, _ => exchange.Texts.RepUnknown(typed), word, rest, exchange),
            _ => throw new NotSupportedException($"{match.GetType().Name} is nothing to ask about."),
        };
    }

    private static bool IsChange(string word, Texts texts) => word == texts.RateWord || word == texts.ImportanceWord;

    private static Exchange Ask(ImmutableArray<string> names, Func<IEnumerable<string>, string> question, string word, string rest, Exchange exchange) => exchange.Say(
        question(names.Take(MostNamed).Select(MemberNames.Shown)), [.. names.Take(MostSuggested).Select(name => $"{word} {name} {rest.Trim()}".TrimEnd())]);
}
