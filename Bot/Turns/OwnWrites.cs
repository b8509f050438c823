using CoachBot.Dialogs.Curves;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;
using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>What a turn changes of the person's own rows, as writes.</summary>
internal static class OwnWrites
{
    /// <summary>The writes of a change: one, but for what a plan says and for an answer to a drill.</summary>
    public static IEnumerable<RowWrite> Write(OwnChange change) => change switch
    {
        PlanContentKept { Plan: var plan } => PlanVersionRows.Write(plan),
        DrillsOffered offered => [DrillLogRows.Write(offered.Offer)],
        DrillAnswered answered => [DrillRows.Insert(answered), DrillRows.Write(answered.Record)],
        DrillDraftKept kept => DrillDraftRows.Write(kept),
        _ => [WriteOne(change)],
    };

    private static RowWrite WriteOne(OwnChange change) => change switch
    {
        OwnRated { Entry: var entry } => RatingRows.Insert(entry),
        OwnUnrated unrated => new DeleteRow(RowKeys.Rating(unrated.Skill, unrated.Id)),
        AimsSet { Aims: var aims } => TeamRows.Write(aims),
        MemberListed { Member: var member } => TeamRows.Write(member),
        MemberUnlisted { ObjectId: var id } => new DeleteRow(RowKeys.Member(id)),
        RepPlaced { Placement: var placement } => TeamRows.Write(placement),
        RepUnplaced { ObjectId: var id } => new DeleteRow(RowKeys.Place(id)),
        PlanBegun { Head: var head } => PlanRows.Insert(head),
        PlanHeadSet { Head: var head } => PlanRows.Write(head),
        PlanListed { Plan: var plan } => PlanRows.Write(plan),
        PlanPartSet { Plan: var plan, Part: var part } => PlanRows.Write(plan, part),
        PlanVersionSet { Plan: var plan, Version: var version } => PlanVersionRows.Write(plan, version),
        PlanPartDropped { Plan: var plan, Key: var key } => new DeleteRow(RowKeys.PlanPart(plan, key)),
        _ => throw new NotSupportedException($"{change.GetType().Name} has no row."),
    };
}
