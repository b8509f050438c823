using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Reports;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Curves;

/// <summary>Shows a forgetting curve: one's own, or for a manager that of the team; of all skills or of the one that is named.</summary>
public static class CurveCommand
{
    private static readonly string[] Mine = ["mine", "my", "me", "my own", "own", "我的", "我", "个人", "自己"];

    private static readonly string[] Campaign = ["campaign", "campaigns", "跟进计划", "培训跟进"];

    private static readonly string[] Team = ["team", "my team", "the team", "团队", "我的团队"];

    /// <summary>Runs the command.</summary>
    /// <param name="line">Whose, or of which skill, or neither.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Run(string line, Exchange exchange)
    {
        string name = line.Trim().TrimEnd('。', '.', '？', '?');
        return name.Length == 0 ? exchange.Roles.Has(Role.Manager) ? ShowFirst(exchange) : ShowOwn(null, exchange)
            : Mine.Contains(name, StringComparer.OrdinalIgnoreCase) ? ShowOwn(null, exchange)
            : Team.Contains(name, StringComparer.OrdinalIgnoreCase) ? ShowTeam(null, exchange)
            : Campaign.Contains(name, StringComparer.OrdinalIgnoreCase) ? ReportCommand.RunCurve(exchange)
            : DrillStand.With(exchange, _ => exchange.Turn.Skills().FindByName(name) is { } skill
                ? ShowOwn(skill.Id, exchange)
                : exchange.Say(exchange.Texts.NoSkillNear(name, exchange.Texts.SkillsWord), exchange.Texts.SkillsWord));
    }

    /// <summary>Shows the reader's own.</summary>
    /// <param name="skill">Of one skill; null for all.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange ShowOwn(SkillId? skill, Exchange exchange) => DrillStand.With(exchange, stand =>
        exchange.Know(new OwnDrillLog(CurveTime.Since(exchange)), log => CurveCards.ShowOwn(CurveData.Of([log], stand, skill, exchange), exchange)));

    /// <summary>Shows that of the people whom the reader leads now.</summary>
    /// <param name="skill">Of one skill; null for all.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange ShowTeam(SkillId? skill, Exchange exchange) => !exchange.Roles.Has(Role.Manager)
        ? exchange.Say(exchange.Texts.RoleNeeded(Role.Manager))
        : WithTeam(exchange, team => ShowOf(team, skill, exchange));

    /// <summary>A manager's first look is at the team; one who leads nobody looks at themselves.</summary>
    private static Exchange ShowFirst(Exchange exchange) => WithTeam(exchange, team => team.Led.Any() ? ShowOf(team, null, exchange) : ShowOwn(null, exchange));

    private static Exchange ShowOf(Team team, SkillId? skill, Exchange exchange) => DrillStand.With(exchange, stand =>
        exchange.Know(new TeamDrillLogsOf(team.Manager, CurveTime.Since(exchange)), logs => CurveCards.ShowTeam(team, CurveData.Of(logs.All, stand, skill, exchange), exchange)));

    private static Exchange WithTeam(Exchange exchange, Func<Team, Exchange> go) => exchange.Know(new TeamOf(exchange.Turn.Circumstances.ObjectId), go);
}
