using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Tests.Roles;

/// <summary>The rows that the people of an <see cref="Office"/> have beside their state.</summary>
public sealed class OfficeRows
{
    private readonly Dictionary<(string By, string Rep), TeamMember> members = [];
    private readonly Dictionary<(string By, string Rep), TeamPlacement> placements = [];

    /// <summary>A manager's list as it is stored.</summary>
    public IEnumerable<TeamMember> MembersOf(string manager) => members.Where(row => row.Key.By == manager).Select(row => row.Value).OrderBy(member => member.Invited);

    /// <summary>A manager's placements.</summary>
    public IEnumerable<TeamPlacement> PlacementsOf(string manager) => placements.Where(row => row.Key.By == manager).Select(row => row.Value);

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
            default:
                throw new NotSupportedException(change.ToString());
        }
    }
}
