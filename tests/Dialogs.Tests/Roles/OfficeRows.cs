using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Tests.Roles;

/// <summary>The rows that the people of an <see cref="Office"/> have beside their state.</summary>
public sealed class OfficeRows
{
    private readonly Dictionary<(string By, string Rep), TeamMember> members = [];
    private readonly Dictionary<(string By, string Rep), TeamPlacement> placements = [];
    private readonly Dictionary<(string Rep, string Id), RatingEntry> ratings = [];
    private readonly Dictionary<string, ImmutableArray<SkillAim>> aims = [];

    /// <summary>A manager's list as it is stored.</summary>
    public IEnumerable<TeamMember> MembersOf(string manager) => members.Where(row => row.Key.By == manager).Select(row => row.Value).OrderBy(member => member.Invited);

    /// <summary>A manager's placements.</summary>
    public IEnumerable<TeamPlacement> PlacementsOf(string manager) => placements.Where(row => row.Key.By == manager).Select(row => row.Value);

    /// <summary>What somebody's skills were rated.</summary>
    public Ratings RatingsOf(string rep) => new([.. ratings.Where(row => row.Key.Rep == rep).Select(row => row.Value).OrderBy(entry => entry.At)]);

    /// <summary>What a manager wants of the team.</summary>
    public ImmutableArray<SkillAim> AimsOf(string manager) => aims.GetValueOrDefault(manager, []);

    /// <summary>What a manager wants of one rep.</summary>
    public RepAims AimsOf(string manager, string rep) => new(AimsOf(manager), members.GetValueOrDefault((manager, rep))?.Overrides ?? []);

    /// <summary>Writes a rating of somebody's skill.</summary>
    public void Rate(string rep, RatingEntry entry) => ratings[(rep, entry.Id)] = entry;

    /// <summary>Takes a rating back.</summary>
    public void Unrate(string rep, string id) => ratings.Remove((rep, id));

    /// <summary>Writes what a turn changes.</summary>
    public void Change(string who, IEnumerable<OwnChange> changes)
    {
        foreach (var change in changes)
        {
            Change(who, change);
        }
    }

    private void Change(string who, OwnChange change)
    {
        switch (change)
        {
            case MemberListed { Member: var member }:
                members[(who, member.ObjectId)] = member;
                break;
            case MemberUnlisted { ObjectId: var id }:
                members.Remove((who, id));
                break;
            case RepPlaced { Placement: var placement }:
                placements[(who, placement.Rep)] = placement;
                break;
            case RepUnplaced { ObjectId: var id }:
                placements.Remove((who, id));
                break;
            case AimsSet set:
                aims[who] = set.Aims;
                break;
            case OwnRated { Entry: var entry }:
                Rate(who, entry);
                break;
            case OwnUnrated { Id: var id }:
                Unrate(who, id);
                break;
            default:
                throw new NotSupportedException(change.ToString());
        }
    }
}
