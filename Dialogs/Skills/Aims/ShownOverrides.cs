using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills.Aims;

/// <summary>What the card of one rep showed, as its button carries it: "price:1a2b3c4d", a fingerprint of importance and reason of each skill.</summary>
internal static class ShownOverrides
{
    private const char Between = ' ', Within = ':';

    private const int Bytes = 4;

    /// <summary>Null for nothing.</summary>
    public static string? Of(ImmutableArray<ImportanceOverride> overrides) =>
        overrides.IsEmpty ? null : string.Join(Between, overrides.Select(own => $"{own.Skill.Value}{Within}{Fingerprint(own)}"));

    /// <summary>Whether a card showed this of a skill.</summary>
    /// <param name="shown">What its button carries.</param>
    /// <param name="skill">Which skill.</param>
    /// <param name="own">Null for what holds for the team.</param>
    public static bool Has(string? shown, SkillId skill, ImportanceOverride? own)
    {
        string? mark = shown?.Split(Between).Select(part => part.Split(Within)).FirstOrDefault(part => part.Length == 2 && part[0] == skill.Value)?[1];
        return mark == (own is null ? null : Fingerprint(own));
    }

    private static string Fingerprint(ImportanceOverride own) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{ImportanceWords.Id(own.Importance)}{Within}{own.Reason}")).AsSpan(0, Bytes));
}
