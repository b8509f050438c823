using System.Collections.Immutable;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Dialogs.Lookups;
using NodaTime;

namespace CoachBot.Dialogs.Curves;

/// <summary>The reader's own answers to drills.</summary>
/// <param name="Since">The first day of them.</param>
public sealed record OwnDrillLog(LocalDate Since) : Lookup<DrillLog>;

/// <summary>The answers of those whom a manager leads; their list is looked up before.</summary>
/// <param name="Manager">Entra object id.</param>
/// <param name="Since">The first day of them.</param>
public sealed record TeamDrillLogsOf(string Manager, LocalDate Since) : Lookup<DrillLogs>;

/// <summary>The answers of several people.</summary>
/// <param name="All">One log a person, empty ones too.</param>
public sealed record DrillLogs(ImmutableArray<DrillLog> All);

/// <summary>The bot has begun, unasked, with drills that are due. Beside it no answer is kept: silence says nothing about memory.</summary>
/// <param name="Offer">How many, and when.</param>
public sealed record DrillsOffered(DrillOffer Offer) : OwnChange
{
    /// <summary>Notes it in the turn that does so; nothing where no drill is among what is told. A reminder of it is no second offer.</summary>
    public static Exchange Note(int drills, Exchange exchange) =>
        drills > 0 ? exchange.With(new DrillsOffered(new DrillOffer(CurveTime.Today(exchange), drills))) : exchange;
}

/// <summary>Which days a curve is about.</summary>
internal static class CurveTime
{
    /// <summary>Today, as drills count days.</summary>
    public static LocalDate Today(Exchange exchange) => ReviewDay.Of(exchange.Turn.Circumstances.Now, exchange.Turn.Zone);

    /// <summary>The first day whose answers are read.</summary>
    public static LocalDate Since(Exchange exchange) => Today(exchange).PlusDays(-DrillLog.MostDays);
}
