using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills.Map;

/// <summary>Shows the reader's skill map, or that of a rep whom the reader leads.</summary>
public static class SkillMapCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="who">What stands after its word; empty for the reader.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Run(string who, Exchange exchange) => who.Length == 0 || Oneself.Is(who)
        ? SkillOwner.Own(exchange, owner => SkillMapCards.Show(owner, exchange))
        : Named(who, exchange, exchange.Texts.SkillMapWord, rep => SkillOwner.Of(rep.ObjectId, exchange, owner => SkillMapCards.Show(owner, exchange)));

    /// <summary>Goes on with the rep of the reader's who is called so; nobody, or several, is told.</summary>
    /// <param name="who">What was typed.</param>
    /// <param name="exchange">The turn.</param>
    /// <param name="word">The command, which is suggested with each name that may be meant.</param>
    /// <param name="go">What is done with the rep.</param>
    public static Exchange Named(string who, Exchange exchange, string word, Func<TeamMember, Exchange> go) => !exchange.Roles.Has(Role.Manager)
        ? exchange.Say(exchange.Texts.NotYourMap, exchange.Texts.SkillMapWord)
        : exchange.Know(new TeamOf(exchange.Turn.Circumstances.ObjectId), team => TeamNames.Find(who, team.Led, exchange.Turn.Circumstances.Mentions) switch
        {
            NameFound found => go(found.Member),
            var other => RepQuestions.Ask(who, other, word, "", exchange),
        });
}
