using System.Collections.Immutable;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Campaigns;
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
    /// <summary>The campaigns the reader takes part in.</summary>
    public OwnCampaigns Campaigns { get; init; } = new([]);

    /// <summary>What is to be kept, and how well it is.</summary>
    public IEnumerable<DrillNeed> Needs => Aims.Select(aim => new DrillNeed(aim, Record.Of(aim.Objective)));

    /// <summary>What a contact of a day asks.</summary>
    /// <param name="day">As drills count days.</param>
    public DrillChoice DueOn(LocalDate day) => DrillQueue.ForSlot(Model, Needs, day);

    /// <summary>Goes on once all of it is known, and the organisation's skills with it.</summary>
    public static Exchange With(Exchange exchange, Func<DrillStand, Exchange> go) => exchange.Know(new OrganisationSkillsLookup(), _ => exchange.Know(new OwnDrills(), record =>
        OwnCampaigns.With(exchange, campaigns => go(new(record, DrillBank.Standard, MemoryModel.Standard, [.. AimsOf(record, DrillBank.Standard, campaigns, exchange)]) { Campaigns = campaigns }))));

    private static IEnumerable<DrillAim> AimsOf(DrillRecord record, DrillBank bank, OwnCampaigns campaigns, Exchange exchange) =>
        campaigns.Aims(record, bank, exchange.Turn.Circumstances.ObjectId, ReviewDay.Of(exchange.Turn.Circumstances.Now, exchange.Turn.Zone));
}
