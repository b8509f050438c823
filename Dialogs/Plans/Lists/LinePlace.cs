using System.Globalization;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>A place in a list of a plan, as buttons carry it: "p0001/objectives/12/20".</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="List">The list; never a text.</param>
/// <param name="Number">The line's; 0 for the list as a whole, or a line to be added.</param>
/// <param name="From">The first line of the list that is shown, from 0.</param>
public sealed record LinePlace(string Plan, PlanField List, int Number = 0, int From = 0)
{
    /// <summary>As buttons carry it.</summary>
    public string About => string.Create(CultureInfo.InvariantCulture, $"{Plan}/{List.Id()}/{Number}/{From}");

    /// <summary>The kind of its lines.</summary>
    public EntryKind Kind => List.Facts().Kind;

    /// <summary>The line's key.</summary>
    public EntryKey Key => new(Kind, Number);

    /// <summary>The place of another line; 0 for one to be added.</summary>
    public LinePlace At(int number) => this with { Number = number };

    /// <summary>What a button carried; null when it is none.</summary>
    public static LinePlace? Read(string? about) => (about ?? "").Split('/') switch
    {
        [var plan, var list, var number, var from] when PlanPlace.IsPlan(plan) && ListOf(list) is { } field && Whole(number) is { } line && Whole(from) is { } first => new(plan, field, line, first),
        _ => null,
    };

    /// <summary>The list of an id; null when there is none, or it is a text.</summary>
    public static PlanField? ListOf(string? id) => PlanIds.From<PlanField>(id ?? "") is { } field && field.Facts().Kind != EntryKind.Text ? field : null;

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
