using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills.Map;

/// <summary>Whose skills are looked at, and what is wanted of them.</summary>
/// <param name="ObjectId">Entra object id.</param>
/// <param name="Rep">What the rep is called; null for the reader.</param>
/// <param name="Leader">Who leads the reader, where it is the reader's own; null for nobody.</param>
/// <param name="Aims">What is wanted.</param>
/// <param name="Ratings">What was seen, the earliest first.</param>
public sealed record SkillOwner(string ObjectId, string? Rep, string? Leader, RepAims Aims, ImmutableArray<SkillRating> Ratings)
{
    /// <summary>Whom a button is about: the rep's object id; null for the reader.</summary>
    public string? About => Rep is null ? null : ObjectId;

    /// <summary>The map as the reader's skills stand; they were looked up before.</summary>
    public SkillMap MapIn(Turn turn) => SkillMap.Of(turn.Skills(), Aims.Aims, Ratings);

    /// <summary>Goes on with the reader's own skills.</summary>
    public static Exchange Own(Exchange exchange, Func<SkillOwner, Exchange> go)
    {
        string self = exchange.Turn.Circumstances.ObjectId;
        return exchange.Know(new OrganisationSkillsLookup(), _ => exchange.Know(new RatingsOf(self), ratings =>
            exchange.Person.Profile.Leader is { } leader
                ? exchange.Know(new RepAimsOf(leader.ObjectId, self), aims => go(new(self, null, leader.Name, aims, [.. ratings.Under(leader.ObjectId)])))
                : go(new(self, null, null, RepAims.None, [.. ratings.Under(null)]))));
    }

    /// <summary>Goes on with the skills of somebody the reader leads, or with the reader's own; anybody else's are refused.</summary>
    /// <param name="rep">Entra object id; null for the reader.</param>
    /// <param name="exchange">The turn.</param>
    /// <param name="go">What is done with them.</param>
    public static Exchange Of(string? rep, Exchange exchange, Func<SkillOwner, Exchange> go)
    {
        string self = exchange.Turn.Circumstances.ObjectId;
        return rep is null || rep == self ? Own(exchange, go)
            : !exchange.Roles.Has(Role.Manager) || !Guid.TryParseExact(rep, "D", out _) ? Refuse(exchange)
            : exchange.Know(new RepOf(rep), found => found.IsLedBy(self) ? Led(found, exchange, go) : Refuse(exchange));
    }

    private static Exchange Led(Rep rep, Exchange exchange, Func<SkillOwner, Exchange> go)
    {
        string self = exchange.Turn.Circumstances.ObjectId;
        string name = rep.Name is { } known ? MemberNames.Shown(known) : exchange.Texts.UnnamedRep;
        return exchange.Know(new OrganisationSkillsLookup(), _ =>
            exchange.Know(new RatingsOf(rep.ObjectId), ratings =>
                exchange.Know(new RepAimsOf(self, rep.ObjectId), aims => go(new(rep.ObjectId, name, null, aims, [.. ratings.Under(self)])))));
    }

    private static Exchange Refuse(Exchange exchange) => exchange.Say(exchange.Texts.NotYourMap, exchange.Texts.SkillMapWord);
}
