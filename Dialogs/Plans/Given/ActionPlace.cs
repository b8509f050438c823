using System.Globalization;
using CoachBot.Dialogs.Roles;

namespace CoachBot.Dialogs.Plans.Given;

/// <summary>An action of anybody's plan, as buttons carry it: "{object id}/p0001/17".</summary>
/// <param name="Owner">Entra object id of the plan's owner.</param>
/// <param name="Plan">The plan's id.</param>
/// <param name="Number">The action's.</param>
public sealed record ActionPlace(string Owner, string Plan, int Number)
{
    /// <summary>As buttons carry it.</summary>
    public string About => string.Create(CultureInfo.InvariantCulture, $"{Owner}/{Plan}/{Number}");

    /// <summary>What a button carried; null when it is none.</summary>
    public static ActionPlace? Read(string? about) =>
        (about ?? "").Split('/') is [var owner, var plan, var number] && PersonSlot.Read(owner) is { } known && PlanPlace.IsPlan(plan)
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int read)
            ? new(known, plan, read)
            : null;
}
