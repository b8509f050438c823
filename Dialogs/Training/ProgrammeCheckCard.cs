using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Training;
using CoachBot.Dialogs.Skills;

namespace CoachBot.Dialogs.Training;

/// <summary>The programme against the seven practices of good training, and the gaps of the reader's own team that no topic covers.</summary>
public static class ProgrammeCheckCard
{
    private const string Kept = "✓", NotKept = "✗", NotKnown = "–";

    /// <summary>Shows the check; the programme and the skills were looked up before.</summary>
    public static Exchange Show(Exchange exchange) => OwnTeamGaps.Of(exchange, found => Show(found, exchange));

    private static Exchange Show(OwnTeamGaps found, Exchange exchange)
    {
        var (texts, programme) = (exchange.Texts, exchange.Turn.Programme().Programme);
        var facts = ProgrammeCheck.Of(programme, exchange.Turn.Skills(), found.Gaps);
        int kept = facts.Count(fact => IsKnown(fact, found) && fact.IsPassed);
        string title = texts.PracticesKept(kept, facts.Length);
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.CheckTitle,
                [new(title, null, [.. facts.Select(fact => Row(fact, found, exchange))]), .. Uncovered(found, programme, exchange)],
                [new(texts.WholeProgramme, exchange.Press(ProgrammePresses.ShowOp), Answer.InPlace)],
                $"{texts.CheckTitle}: {title}")
            {
                Closing = [TeamLine(found, exchange)],
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>Whether training is aimed at the gaps can be told only where gaps are known, and there are some.</summary>
    private static bool IsKnown(PracticeFact fact, OwnTeamGaps found) => fact is not HoursOnGaps || !found.Gaps.IsEmpty;

    private static SectionRow Row(PracticeFact fact, OwnTeamGaps found, Exchange exchange)
    {
        bool isKnown = IsKnown(fact, found);
        string mark = !isKnown ? NotKnown : fact.IsPassed ? Kept : NotKept;
        return new($"{mark} {exchange.Texts.Practice(fact.Practice)}", isKnown ? PracticeWords.Of(fact, exchange) : found.IsKnown ? exchange.Texts.NoGapsToAimAt : exchange.Texts.GapsNotKnown);
    }

    private static ImmutableArray<Section> Uncovered(OwnTeamGaps found, Programme programme, Exchange exchange)
    {
        if (!found.IsKnown || found.Gaps.IsEmpty)
        {
            return [];
        }

        var uncovered = programme.Uncovered(found.Gaps);
        return uncovered.Count == 0
            ? [new(exchange.Texts.AllGapsCovered(Math.Min(Programme.LargestGaps, found.Gaps.Length)), null, [])]
            : [new(exchange.Texts.GapsNotCovered, null, [.. uncovered.Select(gap => Row(gap, exchange))])];
    }

    private static SectionRow Row(TeamGap gap, Exchange exchange) => new(
        Escape.Markdown(gap.Skill.TextIn(exchange.Turn.Language).Name), exchange.Texts.TeamGapLine(gap.AverageGap, gap.Aim.Target.Value, gap.Reps));

    private static string TeamLine(OwnTeamGaps found, Exchange exchange) =>
        found.IsKnown ? found.Gaps.IsEmpty ? exchange.Texts.TeamHasNoGaps(found.Rated) : exchange.Texts.GapsOfTeam(found.Rated)
        : found.LeadsTeam ? exchange.Texts.TooFewRated(found.Rated, OwnTeamGaps.FewestRated)
        : exchange.Texts.NoTeamForGaps;
}
