using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills.Map;

/// <summary>Finds the reps that a typed name may mean.</summary>
internal static class RepNames
{
    /// <summary>The one of this name; else those whose name begins with or contains it. Empty for none.</summary>
    public static IReadOnlyList<TeamMember> Find(string typed, Turn turn)
    {
        string wanted = Fold(typed.Trim().TrimStart('@'));
        var reps = RepSlot.Reps(turn).ToList();
        var exact = reps.Where(member => Fold(member.Name) == wanted).ToList();
        return exact.Count > 0 ? exact : [.. reps.Where(member => wanted.Length > 0 && Fold(member.Name).Contains(wanted, StringComparison.Ordinal))];
    }

    private static string Fold(string name) => string.Concat(Width.Fold(name).Where(character => !char.IsWhiteSpace(character))).ToLowerInvariant();
}
