using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Drills;
using NodaTime;

namespace CoachBot.Dialogs.Contacts;

/// <summary>The drills of a contact, and what to try of those that are not due.</summary>
internal static class DueDrills
{
    /// <summary>Today, as drills count days.</summary>
    public static LocalDate Today(Exchange exchange) => ReviewDay.Of(exchange.Turn.Circumstances.Now, exchange.Turn.Zone);

    /// <summary>The skills of what is asked, each once.</summary>
    public static ImmutableArray<DueSkill> SkillsOf(DrillChoice choice, DrillStand stand, Exchange exchange) =>
    [
        .. choice.Now.Select(stand.Bank.Find).OfType<DrillObjective>()
            .GroupBy(objective => objective.Skill)
            .Select(same => new DueSkill(Escape.Markdown(DrillCard.SkillName(same.First().Drills[0], exchange)), same.Count())),
    ];

    /// <summary>
    /// A behaviour of something practised that is not due: of what is due it would be the answer. Each time the next one, in the order of ids, whatever
    /// is practised meanwhile; null when there is none.
    /// </summary>
    public static Drill? Try(DrillStand stand, DrillChoice due, Exchange exchange)
    {
        Drill[] practised =
        [
            .. stand.Record.Asked.Reverse().Where(drill => !due.Now.Contains(drill.Objective) && !due.Later.Contains(drill.Objective))
                .DistinctBy(drill => drill.Objective).Select(stand.Bank.Find).OfType<Drill>().OrderBy(drill => drill.Id.Objective.Value, StringComparer.Ordinal),
        ];
        return exchange.Person.Profile.Contact.Tried is { } last
            ? practised.FirstOrDefault(drill => string.CompareOrdinal(drill.Id.Objective.Value, last.Value) > 0) ?? practised.FirstOrDefault()
            : practised.FirstOrDefault();
    }
}
