using System.Collections.Immutable;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Skills;
using NodaTime;

namespace CoachBot.Dialogs.Drills;

/// <summary>All that a turn knows of the reader's drills.</summary>
/// <param name="Record">What is remembered.</param>
/// <param name="Bank">What there is to ask.</param>
/// <param name="Model">What recall is predicted by; the memories of the record are of it.</param>
/// <param name="Aims">What is to be kept, each objective once.</param>
public sealed record DrillStand(DrillRecord Record, DrillBank Bank, MemoryModel Model, ImmutableArray<DrillAim> Aims)
{
    /// <summary>Whether the organisation's model waits for a fit that nobody has asked for.</summary>
    public bool LacksFit { get; init; }

    /// <summary>The campaigns the reader takes part in.</summary>
    public OwnCampaigns Campaigns { get; init; } = new([]);

    /// <summary>Entra object id of the reader.</summary>
    public string Person { get; init; } = "";

    /// <summary>The day of the reader's next slot; null for none.</summary>
    public LocalDate? NextSlot { get; init; }

    /// <summary>What is to be kept, and how well it is; what there are no drills of any more is left out.</summary>
    public IEnumerable<DrillNeed> Needs => NeedsOf(Aims);

    /// <summary>What a contact of a day asks.</summary>
    /// <param name="day">As drills count days.</param>
    public DrillChoice DueOn(LocalDate day) => DrillQueue.ForSlot(Model, Needs, day);

    /// <summary>What cannot wait for the next slot.</summary>
    /// <param name="day">As drills count days.</param>
    public DrillChoice UrgentOn(LocalDate day) => NextSlot is { } slot ? DrillQueue.Urgent(Model, Needs, day, slot) : new([], []);

    /// <summary>The first day before the next slot on which something cannot wait for it, if nothing is answered until then; null for none. What a campaign begins to drill meanwhile counts from that day.</summary>
    /// <param name="today">As drills count days.</param>
    public LocalDate? FirstUrgent(LocalDate today)
    {
        for (var day = today; day < NextSlot; day = day.PlusDays(1))
        {
            if (DrillQueue.FirstUrgent(Model, NeedsOf(Campaigns.Aims(Record, Bank, Person, day)), day, NextSlot.Value) == day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Goes on once all of it is known, and the organisation's skills with it.</summary>
    public static Exchange With(Exchange exchange, Func<DrillStand, Exchange> go) => WithBank(exchange, bank => exchange.Know(new OrganisationMemoryLookup(), memory => exchange.Know(new OwnDrills(), record =>
        OwnCampaigns.With(exchange, campaigns => go(new(record, bank, memory.Model, [.. AimsOf(record, bank, campaigns, exchange)])
        {
            Campaigns = campaigns,
            LacksFit = memory.LacksFit(exchange.Turn.Circumstances.Now),
            Person = exchange.Turn.Circumstances.ObjectId,
            NextSlot = ContactMoments.NextSlot(exchange, exchange.Turn.Circumstances.Now)?.Date,
        })))));

    /// <summary>Goes on once it is known what the organisation asks, and the organisation's skills with it.</summary>
    public static Exchange WithBank(Exchange exchange, Func<DrillBank, Exchange> go) => exchange.Know(new OrganisationSkillsLookup(), skills =>
        exchange.Know(new OrganisationDrillsLookup(), drills => go(drills.Written.In(skills.Library))));

    private IEnumerable<DrillNeed> NeedsOf(IEnumerable<DrillAim> aims) => aims.Where(aim => Bank.Find(aim.Objective) is not null).Select(aim => new DrillNeed(aim, Record.Of(aim.Objective)));

    private static IEnumerable<DrillAim> AimsOf(DrillRecord record, DrillBank bank, OwnCampaigns campaigns, Exchange exchange) =>
        campaigns.Aims(record, bank, exchange.Turn.Circumstances.ObjectId, ReviewDay.Of(exchange.Turn.Circumstances.Now, exchange.Turn.Zone));
}
