using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Skills.Aims;
using CoachBot.Dialogs.Teams;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>A team as rows of its manager, the one who leads as a part of a member's state row, and back.</summary>
internal static class TeamRows
{
    private static readonly StoredJson Json = new(new(StoredJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Who leads, as stored; null for nobody.</summary>
    public static StoredLeader? Write(Leader? leader) => leader is null ? null : new(leader.ObjectId, leader.Name, leader.Since.ToUnixTimeSeconds(), leader.IsShown);

    /// <summary>Who leads, as stored; null for nobody.</summary>
    public static Leader? Read(StoredLeader? stored) =>
        stored is null ? null : new(RowReading.Given(stored.Id), RowReading.Given(stored.Name), Instant.FromUnixTimeSeconds(stored.Since)) { IsShown = stored.Shown };

    /// <summary>The row of what is wanted of the team.</summary>
    public static PutRow Write(ImmutableArray<SkillAim> aims) => new(RowKeys.Aims, JsonSerializer.Serialize(
        new(RowReading.Version, [.. aims.Select(Write)]), Json.StoredAims));

    /// <summary>What is wanted of the team; nothing without a row.</summary>
    public static ImmutableArray<SkillAim> ReadAims(StoredRow? row) => row is null ? [] : RowReading.Understand(
        row,
        Json.StoredAims,
        stored => stored.Aims.Select(Read).ToImmutableArray());

    /// <summary>The last change of what is wanted, as stored; null for none.</summary>
    public static StoredAimUndo? Write(AimUndo? undo) => undo switch
    {
        null => null,
        TeamAimsUndo team => new(team.Operation, [.. team.Before.Select(Write)], null, null, null),
        OverrideUndo own => new(own.Operation, null, own.Rep, own.Skill.Value, own.Before is null ? null : Write(own.Before)),
        _ => throw new NotSupportedException($"{undo.GetType().Name} has no shape in rows."),
    };

    /// <summary>The last change of what is wanted; null for none.</summary>
    public static AimUndo? Read(StoredAimUndo? stored) => stored switch
    {
        null => null,
        { Team: { } team } => new TeamAimsUndo(RowReading.Given(stored.Op), [.. team.Select(Read)]),
        _ => new OverrideUndo(RowReading.Given(stored.Op), RowReading.Given(stored.Who), new(RowReading.Given(stored.Skill)), stored.Own is null ? null : Read(stored.Own)),
    };

    /// <summary>The row of a member.</summary>
    public static PutRow Write(TeamMember member) => new(RowKeys.Member(member.ObjectId), JsonSerializer.Serialize(
        new(
            RowReading.Version,
            member.Name,
            member.Invited.ToUnixTimeSeconds(),
            [.. member.Overrides.Select(Write)]),
        Json.StoredMember));

    /// <summary>The member of a row, as one who has not answered.</summary>
    public static TeamMember ReadMember(StoredRow row) => RowReading.Understand(row, Json.StoredMember, stored => new TeamMember(
        row.Key[RowKeys.MemberPrefix.Length..],
        RowReading.Given(stored.Name),
        Instant.FromUnixTimeSeconds(stored.Invited),
        Membership.Invited,
        [.. (stored.Overrides ?? []).Select(Read)]));

    /// <summary>The row of a place in the matrix.</summary>
    public static PutRow Write(TeamPlacement placement) => new(RowKeys.Place(placement.Rep), JsonSerializer.Serialize(Stored(placement), Json.StoredPlacement));

    /// <summary>The place of a row.</summary>
    public static TeamPlacement ReadPlacement(StoredRow row) =>
        RowReading.Understand(row, Json.StoredPlacement, stored => Placement(row.Key[RowKeys.PlacePrefix.Length..], stored));

    /// <summary>The place given last, as stored; null for none.</summary>
    public static StoredPlaced? Write(PlacedRep? placed) =>
        placed is null ? null : new(placed.Now.Rep, Stored(placed.Now), placed.Before is { } before ? Stored(before) : null, placed.Operation);

    /// <summary>The place given last; null for none.</summary>
    public static PlacedRep? Read(StoredPlaced? stored)
    {
        if (stored is null)
        {
            return null;
        }

        string rep = RowReading.Given(stored.Who);
        return new(Placement(rep, stored.Now), stored.Before is { } before ? Placement(rep, before) : null, RowReading.Given(stored.Op));
    }

    private static StoredPlacement Stored(TeamPlacement placement) =>
        new(RowReading.Version, RowWords.Ability(placement.Ability), RowWords.Attitude(placement.Attitude), IsoDate.Format(placement.Date), placement.Note);

    private static TeamPlacement Placement(string rep, StoredPlacement? stored) => stored is null ? throw new FormatException("A place is missing.") : new(
        rep,
        RowWords.Ability(stored.Ability),
        RowWords.Attitude(stored.Attitude),
        IsoDate.Parse(stored.Date) ?? throw new FormatException($"'{stored.Date}' is no date."),
        stored.Note);

    private static StoredAim Write(SkillAim aim) => new(aim.Skill.Value, RowWords.Importance(aim.Importance), aim.Target.Value);

    private static SkillAim Read(StoredAim stored) => new(new(stored.Skill), RowWords.Importance(stored.Importance), new(stored.Target));

    private static StoredOverride Write(ImportanceOverride own) => new(own.Skill.Value, RowWords.Importance(own.Importance), own.Reason);

    private static ImportanceOverride Read(StoredOverride stored) => new(new(stored.Skill), RowWords.Importance(stored.Importance), RowReading.Given(stored.Reason));
}
