using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills.Aims;

/// <summary>Changes how much a skill matters for one rep of the person's team.</summary>
internal static class Override
{
    /// <summary>Saves it; somebody who is no rep of the person's is refused.</summary>
    /// <param name="rep">Entra object id.</param>
    /// <param name="skill">Which skill.</param>
    /// <param name="own">What holds for the rep; null for what holds for the team.</param>
    /// <param name="operation">The press that asks for it.</param>
    /// <param name="exchange">The turn; the team was looked up.</param>
    public static Exchange Save(string rep, SkillId skill, ImportanceOverride? own, string operation, Exchange exchange)
    {
        if (RepSlot.Reps(exchange.Turn).FirstOrDefault(member => member.ObjectId == rep) is not { } member)
        {
            return Refuse(exchange.Texts.NotYourRep, operation, exchange);
        }

        var before = member.Overrides.FirstOrDefault(other => other.Skill == skill);
        var undo = new OverrideUndo(operation, rep, skill, before);
        return before == own
            ? Refuse(exchange.Texts.AimsUnchanged, operation, exchange)
            : OverrideCards.ShowSaved(member, own, undo, exchange.With(exchange.Person.Aimed(undo)).With(new MemberListed(Set(member, skill, own))));
    }

    /// <summary>Says so; the card can be mended and sent again.</summary>
    private static Exchange Refuse(string why, string operation, Exchange exchange) => exchange.With(exchange.Person.DidNot(operation)).Say(why);

    /// <summary>The member with what holds for one skill.</summary>
    public static TeamMember Set(TeamMember member, SkillId skill, ImportanceOverride? own)
    {
        var others = member.Overrides.RemoveAll(other => other.Skill == skill);
        return member with { Overrides = own is null ? others : others.Add(own) };
    }
}
