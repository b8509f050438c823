using NodaTime;

namespace CoachBot.Dialogs.Plans;

/// <summary>Where in one's own plans one was last.</summary>
/// <param name="Place">The plan, and the step if one was open.</param>
/// <param name="At">When.</param>
public sealed record PlanOpened(PlanPlace Place, Instant At)
{
    /// <summary>How long a line that names no account is for it.</summary>
    private static readonly Duration Lasts = Duration.FromHours(12);

    /// <summary>The place, as long as a person would still have it in mind; null after.</summary>
    public static PlanPlace? Now(Exchange exchange) =>
        exchange.Person.PlanOpened is { } opened && exchange.Turn.Circumstances.Now - opened.At <= Lasts ? opened.Place : null;

    /// <summary>The turn in which a plan is opened; of a colleague's plan nothing is remembered.</summary>
    public static Exchange Note(PlanPlace place, string? owner, Exchange exchange) => owner == exchange.Turn.Circumstances.ObjectId
        ? exchange.With(exchange.Person with { PlanOpened = new(place with { From = 0 }, exchange.Turn.Circumstances.Now) })
        : exchange;
}
