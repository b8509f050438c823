using System.Globalization;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Roles;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>A plan of anybody's and a place in it, as buttons carry it: "{owner}/{plan}" or "{owner}/{plan}/{version}/{part}/{page}".</summary>
/// <param name="Owner">Entra object id.</param>
/// <param name="Plan">The plan's id.</param>
/// <param name="Version">A version that was submitted; 0 for the plan as it is now.</param>
/// <param name="Part">A section's id, or the number of a version to compare with; empty for neither.</param>
/// <param name="Page">From 0.</param>
public sealed record PlanRef(string Owner, string Plan, int Version = 0, string Part = "", int Page = 0)
{
    private const int MostNumber = 999, LongestPart = 20;

    /// <summary>As buttons carry it.</summary>
    public string About => this == new PlanRef(Owner, Plan)
        ? $"{Owner}/{Plan}"
        : string.Create(CultureInfo.InvariantCulture, $"{Owner}/{Plan}/{Version}/{Part}/{Page}");

    /// <summary>The section; null for none.</summary>
    public PlanSection? Section => PlanIds.From<PlanSection>(Part);

    /// <summary>A plan of the reader's own.</summary>
    public static PlanRef Own(string plan, Exchange exchange) => new(exchange.Turn.Circumstances.ObjectId, plan);

    /// <summary>What a button carried; null when it is none.</summary>
    public static PlanRef? Read(string? about) => (about ?? "").Split('/') switch
    {
        [var owner, var plan] when PersonSlot.Read(owner) is { } id && PlanPlace.IsPlan(plan) => new(id, plan),
        [var owner, var plan, var version, { Length: <= LongestPart } part, var page]
            when PersonSlot.Read(owner) is { } id && PlanPlace.IsPlan(plan) && Number(version) is { } number && Number(page) is { } at => new(id, plan, number, part, at),
        _ => null,
    };

    /// <summary>A number of a version or a page; null when it is none.</summary>
    public static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= MostNumber ? number : null;
}
