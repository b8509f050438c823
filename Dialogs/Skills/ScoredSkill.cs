using System.Text.RegularExpressions;
using CoachBot.Dialogs.Log;

namespace CoachBot.Dialogs.Skills;

/// <summary>A rating without the word for it: 给谈判打4分, 谈判4分. 谈判4分钟 is time, and so is what follows a day.</summary>
public static partial class ScoredSkill
{
    /// <summary>Goes on with what the message rates, as it would stand behind the word; with null where it rates nothing.</summary>
    public static Exchange Read(string text, Exchange exchange, Func<string?, Exchange> go)
    {
        string said = Width.Fold(text).Trim();
        return Given().Match(said) is { Success: true } given && !LogLine.IsOne(RateLine.Trim(given.Groups["rest"].Value), exchange) ? go($"{given.Groups["what"].Value} {given.Groups["score"].Value}{given.Groups["rest"].Value}")
            : !Bare().IsMatch(said) ? go(null)
            : exchange.Know(new OrganisationSkillsLookup(), known => go(
                RateLine.Read(text.Trim(), known.Library, []) is { Who: null, Skill: not null, Typed.IsSure: true, Evidence: var seen } && !LogLine.IsOne(seen, exchange) ? text.Trim() : null));
    }

    [GeneratedRegex(@"^给\s*(?<what>[^\s\d,.;。；][^\d,.;。；]{0,60}?)\s*[打评]\s*个?\s*(?<score>[1-7一二三四五六七]\s*分)(?![钟之])(?<rest>.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Given();

    [GeneratedRegex(@"^[^\d]{1,60}(10|[0-9一二三四五六七八九十])\s*分($|[\s,.;!。；！])", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
