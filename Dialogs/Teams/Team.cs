using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Teams;

/// <summary>The reps of a manager, and what the manager wants of their skills.</summary>
/// <param name="Manager">Entra object id.</param>
/// <param name="Aims">What holds for the whole team; at most one for a skill.</param>
/// <param name="Members">In the order they were invited. Those of the same name are told apart by a number.</param>
public sealed record Team(string Manager, ImmutableArray<SkillAim> Aims, ImmutableArray<TeamMember> Members)
{
    /// <summary>In the order they were invited, no two of the same name.</summary>
    public ImmutableArray<TeamMember> Members { get; init; } = Numbered(Members);

    /// <summary>Reps a manager leads at most.</summary>
    public const int MostMembers = 60;

    /// <summary>Those who have accepted: nobody else is anything to the manager.</summary>
    public IEnumerable<TeamMember> Led => Members.Where(member => member.Membership == Membership.Member);

    /// <summary>Somebody on the list, or null.</summary>
    public TeamMember? Find(string objectId) => Members.FirstOrDefault(member => member.ObjectId == objectId);

    /// <summary>The list with somebody on it, in place of what it said of them before.</summary>
    public Team With(TeamMember member) => this with { Members = [.. Without(member.ObjectId).Members, member] };

    /// <summary>The list without somebody.</summary>
    public Team Without(string objectId) => this with { Members = Members.RemoveAll(member => member.ObjectId == objectId) };

    /// <summary>“王伟 (1)” and “王伟 (2)”, as the team's card lists them with their dates: a choice between two equal names would be a guess.</summary>
    private static ImmutableArray<TeamMember> Numbered(ImmutableArray<TeamMember> members)
    {
        var shared = members.GroupBy(member => member.Name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1)
            .SelectMany(same => same.Select((member, index) => (member.ObjectId, Name: $"{member.Name} ({index + 1})")))
            .ToDictionary(named => named.ObjectId, named => named.Name);
        return shared.Count == 0 ? members : [.. members.Select(member => shared.TryGetValue(member.ObjectId, out string? name) ? member with { Name = name } : member)];
    }
}

/// <summary>A team, with what its members have said to it.</summary>
public sealed record TeamOf(string Manager) : Lookup<Team>;
