using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Training;
using NodaTime;

namespace CoachBot.Dialogs.Tests;

/// <summary>What is stored of others around the person of a <see cref="Chat"/>: who leads the person, and whom the person leads.</summary>
public sealed class Others
{
    private readonly Dictionary<string, Rep> people = [];
    private readonly Dictionary<string, Ratings> ratings = [];

    /// <summary>The person's own team.</summary>
    public Team Team { get; private set; } = new(Chat.Self, [], []);

    /// <summary>What the person's manager wants of the person.</summary>
    public RepAims Wanted { get; set; } = RepAims.None;

    /// <summary>Adds somebody to the person's list.</summary>
    /// <param name="name">What the rep is called.</param>
    /// <param name="leader">Whom the rep's own rows name as the manager; null for nobody.</param>
    /// <returns>The rep's object id.</returns>
    public string Add(string name, string? leader)
    {
        string id = $"eeeeeeee-0000-4000-8000-{people.Count + 1:D12}";
        people[id] = new(id, name, leader is null ? null : new(leader, "Somebody", default), null);
        Team = Team with { Members = Team.Members.Add(new(id, name, default, leader == Chat.Self ? Membership.Member : Membership.Gone, [])) };
        return id;
    }

    /// <summary>A rep has left the person's team.</summary>
    public void Leave(string rep)
    {
        people[rep] = people[rep] with { Leader = null };
        Team = Team with { Members = [.. Team.Members.Select(member => member.ObjectId == rep ? member with { Membership = Membership.Gone } : member)] };
    }

    /// <summary>A rep is in the person's team again.</summary>
    public void Return(string rep)
    {
        people[rep] = people[rep] with { Leader = new(Chat.Self, "Somebody", default) };
        Team = Team with { Members = [.. Team.Members.Select(member => member.ObjectId == rep ? member with { Membership = Membership.Member } : member)] };
    }

    public Ratings RatingsOf(string rep) => ratings.GetValueOrDefault(rep) ?? new([]);

    /// <summary>A rep, or for the manager the person unless another is named, has rated a skill of the rep's.</summary>
    public void Rate(string rep, string skill, int score, Rater by, LocalDate date, string? ratedBy = null, string? evidence = null) =>
        ratings[rep] = new(RatingsOf(rep).Entries.Add(new($"{rep}-{RatingsOf(rep).Entries.Length}", ratedBy ?? (by == Rater.Self ? rep : Chat.Self), default, new(new(skill), 1, new(score), by, date, evidence))));

    public Known LookUp(Lookup lookup, Known known) => lookup switch
    {
        TeamOf { Manager: Chat.Self } of => known.With(of, Team),
        TeamRatingsOf { Manager: Chat.Self } of => known.With(of, new TeamRatings(people.Keys.ToImmutableDictionary(rep => rep, RatingsOf))),
        RepOf of => known.With(of, people.GetValueOrDefault(of.ObjectId) ?? new Rep(of.ObjectId, null, null, null)),
        RatingsOf of when people[of.ObjectId].IsLedBy(Chat.Self) => known.With(of, RatingsOf(of.ObjectId)),
        RepAimsOf { Manager: Chat.Self } of => known.With(of, new RepAims(Team.Aims, Team.Members.Single(member => member.ObjectId == of.Rep).Overrides)),
        RepAimsOf { Rep: Chat.Self } of => known.With(of, Wanted),
        _ => throw new NotSupportedException($"{lookup} is nothing this person may ask for."),
    };

    public void Change(OwnChange change) => Team = change switch
    {
        AimsSet set => Team with { Aims = set.Aims },
        MemberListed { Member: var member } => Team with { Members = [.. Team.Members.Select(other => other.ObjectId == member.ObjectId ? member : other)] },
        _ => Team,
    };

    public void Change(RepRated rated) => ratings[rated.Rep] = new(RatingsOf(rated.Rep).Entries.Add(rated.Entry));
}
