using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.Reports;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Curves;

/// <summary>The cards of forgetting curves.</summary>
public static class CurveCards
{
    /// <summary>The field in which a skill is chosen.</summary>
    public const string Chosen = "skill";

    /// <summary>The choice of all skills; not the id of one, for it has two words.</summary>
    private const string All = "all skills";

    // Four weekly slots: whoever answers at all has answered in one of them.
    private const int Lately = 28;

    /// <summary>Shows a reader's own.</summary>
    public static Exchange ShowOwn(CurveData data, Exchange exchange)
    {
        string title = exchange.Texts.CurveTitle(NameOf(data.Skill, exchange));
        Button[] team =
        [
            .. exchange.Roles.Has(Role.Manager) ? new[] { Leading(exchange.Texts.TeamCurve, CurvePresses.TeamOp, exchange) } : [],
            .. Permissions.Allow(new ShowReport(), exchange) ? new[] { Leading(exchange.Texts.ReportsOfCampaigns, ReportPresses.ChooseOp, exchange) } : [],
        ];
        Button drill = new(exchange.Texts.DrillNow, exchange.Press(CurvePresses.DrillOp), Answer.NewMessage) { SendsInputs = false };
        return data.Curve is not { } curve
            ? Note(title, exchange.Texts.NoCurve, [drill, .. team], exchange)
            : Show(title, data, curve, [exchange.Texts.CurveOf(curve.Objectives, curve.Tracks < ForgettingCurve.FewTracks)], 1, CurvePresses.OwnOp, [drill, .. team], exchange);
    }

    /// <summary>Shows a manager that of the team: of fewer people than make a team it would be that of a person.</summary>
    public static Exchange ShowTeam(Team team, CurveData data, Exchange exchange)
    {
        var texts = exchange.Texts;
        string title = texts.TeamCurveTitle(NameOf(data.Skill, exchange));
        Button own = Leading(texts.MyCurve, CurvePresses.OwnOp, exchange);
        int members = team.Led.Count();
        return members == 0 ? Note(title, texts.NoTeamForCurve, [own], exchange)
            : data.Curve is not { People: >= ForgettingCurve.LeastPeople } curve ? Note(title, texts.NoTeamCurve(data.Curve?.People ?? 0, members, ForgettingCurve.LeastPeople), [own], exchange)
            : Show(
                title,
                data,
                curve,
                [texts.CurveOfPeople(curve.People, curve.Objectives, isFew: false), texts.TeamTookPart(data.Answered, data.AnsweredIn(Lately), members, Lately), .. Response(data, exchange)],
                ForgettingCurve.LeastPeople,
                CurvePresses.TeamOp,
                [own],
                exchange);
    }

    private static Exchange Show(
        string title, CurveData data, ForgettingCurve curve, ImmutableArray<string> about, int leastPeople, string op, ImmutableArray<Button> buttons, Exchange exchange)
    {
        var words = new CurveWords(exchange.Texts, leastPeople);
        string meaning = words.Meaning(curve);
        ImmutableArray<Field> fields = data.Skills.Length < 2 ? [] : [Choice(data, exchange)];
        Button[] show = fields.IsEmpty ? [] : [new(exchange.Texts.ShowCurve, exchange.Press(op), Answer.InPlace)];
        return exchange.Show(CurveCard.Draw(
            new(
                title,
                [meaning, .. about, exchange.Texts.CurveMeaning],
                words.Legend,
                words.Points(curve),
                curve.Today,
                words.Dots(data.Measured),
                [words.Measured(data.Measured)],
                [exchange.Texts.CurveHow, exchange.Texts.MeasuredHow, exchange.Texts.ClaimNote],
                [.. show, .. buttons],
                $"{title}. {meaning}")
            {
                Fields = fields,
            },
            exchange.Turn.Language.Tag()));
    }

    private static IEnumerable<string> Response(CurveData data, Exchange exchange) => ResponseRate.Of(data.Logs, data.Today.PlusDays(1 - Lately)) is { IsEnough: true } rate
        ? [exchange.Texts.ResponseRate(CurveWords.Percent(rate.Share), rate.Answered, rate.Offered, Lately)]
        : [];

    private static ChoiceField Choice(CurveData data, Exchange exchange) => new(
        Chosen,
        exchange.Texts.CurveSkillLabel,
        data.Skill?.Value ?? All,
        [new(All, exchange.Texts.CurveAllSkills), .. data.Skills.Select(skill => new FieldChoice(skill.Value, NameOf(skill, exchange)!))]);

    private static Button Leading(string title, string op, Exchange exchange) => new(title, exchange.Press(op), Answer.InPlace) { SendsInputs = false };

    private static Exchange Note(string title, string line, ImmutableArray<Button> buttons, Exchange exchange) =>
        exchange.Show(NoteCard.Draw(new(title, [line], buttons), exchange.Turn.Language.Tag()));

    private static string? NameOf(SkillId? skill, Exchange exchange) => skill is not { } id ? null
        : exchange.Turn.Skills().Find(id) is { } known ? Escape.Markdown(known.TextIn(exchange.Turn.Language).ShortName) : id.Value;
}
