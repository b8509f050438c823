using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs;
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
        new(RowReading.Version, [.. aims.Select(aim => new StoredAim(aim.Skill.Value, RowWords.Importance(aim.Importance), aim.Target.Value))]), Json.StoredAims));

    /// <summary>What is wanted of the team; nothing without a row.</summary>
    public static ImmutableArray<SkillAim> ReadAims(StoredRow? row) => row is null ? [] : RowReading.Understand(
        row,
        Json.StoredAims,
        stored => stored.Aims.Select(aim => new SkillAim(new(aim.Skill), RowWords.Importance(aim.Importance), new(aim.Target))).ToImmutableArray());

    /// <summary>The row of a member.</summary>
    public static PutRow Write(TeamMember member) => new(RowKeys.Member(member.ObjectId), JsonSerializer.Serialize(
        new(
            RowReading.Version,
            member.Name,
            member.Invited.ToUnixTimeSeconds(),
            [.. member.Overrides.Select(own => new StoredOverride(own.Skill.Value, RowWords.Importance(own.Importance), own.Reason))]),
        Json.StoredMember));

    /// <summary>The member of a row, as one who has not answered.</summary>
    public static TeamMember ReadMember(StoredRow row) => RowReading.Understand(row, Json.StoredMember, stored => new TeamMember(
        row.Key[RowKeys.MemberPrefix.Length..],
        RowReading.Given(stored.Name),
        Instant.FromUnixTimeSeconds(stored.Invited),
        Membership.Invited,
        [.. (stored.Overrides ?? []).Select(own => new ImportanceOverride(new(own.Skill), RowWords.Importance(own.Importance), RowReading.Given(own.Reason)))]));

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
}
