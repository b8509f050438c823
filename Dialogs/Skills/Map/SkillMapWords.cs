using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Skills.Map;

/// <summary>Puts a skill map into the reader's words.</summary>
internal sealed class SkillMapWords(SkillOwner owner, Turn turn)
{
    /// <summary>Characters that the reasons on a card have together at most; each is cut to its share, and whole in the skill's history.</summary>
    private const int LongestReasons = 620;

    /// <summary>Skills to talk about that get a sentence of their own; nobody talks about more at once.</summary>
    private const int MostTalk = 3;

    /// <summary>Retired skills that are named; an organisation may retire any number.</summary>
    private const int MostRetired = 5;

    private readonly Texts texts = turn.Texts;

    /// <summary>A skill in the picture: its score, and its rank or that it is where it should be.</summary>
    public static string Mark(SkillMapRow row, int rank, Turn turn) => $"{Name(row.Skill, turn)} **{row.Score?.Value}** {Rank(rank)}";

    /// <summary>The skills that the two see differently.</summary>
    public IEnumerable<string> Talk(SkillMap map)
    {
        var rows = map.TalkFirst;
        string[] rest = [.. rows.Skip(MostTalk).Select(row => Name(row.Skill))];
        return [.. rows.Take(MostTalk).Select(Talk), .. rest.Length == 0 ? [] : new[] { texts.TalkLater(rest) }];
    }

    /// <summary>The rated skills: the gaps ranked, then those at their target.</summary>
    public SkillRanking Ranking(SkillMap map)
    {
        var gaps = map.Gaps.Select((gap, index) => Row(map.Rows.Single(row => row.Skill.Id == gap.Skill.Id), index + 1));
        var reached = map.Rows.Where(row => row.Gap is { Gap: 0 }).Select(row => Row(row, 0));
        return new(texts.RankingTitle, texts.RankingRule, texts.ScoresHeader, $"{texts.SelfHeader(owner.Rep)} · {texts.ManagerHeader(owner.Rep)}", [.. gaps, .. reached]);
    }

    /// <summary>Whose scores are in brackets, what is not rated yet or no longer, and whose importance it is.</summary>
    public IEnumerable<string> Notes(SkillMap map)
    {
        string[] unrated = [.. map.Rows.Where(row => row.Score is null).Select(row => Name(row.Skill))];
        return
        [
            .. map.Rows.Any(row => row is { Manager: null, Earlier: not null }) ? new[] { texts.EarlierScores } : [],
            .. unrated.Length == 0 ? [] : new[] { texts.NotRatedYet(unrated) },
            .. Retired(),
            texts.ImportanceBy(owner.Rep, owner.Leader, owner.Aims.Team.IsEmpty),
            .. Overrides(map),
        ];
    }

    /// <summary>What was rated, and is rated no longer.</summary>
    public IEnumerable<string> Retired()
    {
        var skills = turn.Skills();
        string[] retired = [.. skills.All.Where(skill => skills.IsRetired(skill.Id) && owner.Ratings.Any(rating => rating.Skill == skill.Id)).Select(Name)];
        return retired.Length == 0 ? [] : [texts.RatedButRetired([.. retired.Take(MostRetired)], Math.Max(0, retired.Length - MostRetired))];
    }

    /// <summary>What comes first, in a sentence; null when everything is where it should be.</summary>
    public string? First(SkillMap map) => map.Gaps is [var first, ..] ? $"{Name(first.Skill)}: {Sum(first)}" : null;

    /// <summary>A number with a dot would be a list at the beginning of a line.</summary>
    private static string Rank(int rank) => rank == 0 ? "✓" : $"#{rank}";

    private static string Name(SkillDefinition skill, Turn turn) => Escape.Markdown(skill.TextIn(turn.Language).ShortName);

    private SkillRankRow Row(SkillMapRow row, int rank) => new(
        $"{Rank(rank)} {Name(row.Skill)}", Scores(row), rank == 0 ? texts.TargetReached(row.Aim.Target.Value, row.Aim.Importance) : Sum(row.Gap!));

    /// <summary>Both scores, the one that counts in bold; in brackets an earlier manager's, as long as there is none of the manager's.</summary>
    private static string Scores(SkillMapRow row) => row switch
    {
        { Manager: null, Self: null } => $"– · **({row.Earlier!.Score.Value})**",
        { Manager: null, Earlier: { } earlier } => $"**{row.Self.Score.Value}** · ({earlier.Score.Value})",
        { Manager: null } => $"**{row.Self.Score.Value}** · –",
        { Self: null } => $"– · **{row.Manager.Score.Value}**",
        _ => $"{row.Self.Score.Value} · **{row.Manager.Score.Value}**",
    };

    private string Sum(SkillGap gap) => texts.GapSum(gap.Aim.Target.Value, gap.Score.Value, gap.Gap, gap.Aim.Importance, gap.Weight, gap.Points);

    private string Name(SkillDefinition skill) => Name(skill, turn);

    private string Talk(SkillMapRow row) => texts.TalkFirst(owner.Rep, Name(row.Skill), row.Self!.Score.Value, row.Manager!.Score.Value);

    private IEnumerable<string> Overrides(SkillMap map)
    {
        var own = owner.Aims.Overrides.Where(own => map.Rows.Any(row => row.Skill.Id == own.Skill)).ToImmutableArray();
        int most = LongestReasons / Math.Max(1, own.Length);
        return own.IsEmpty ? [] :
        [
            texts.ImportanceForOne(owner.Rep, owner.Leader, own.Select(one => texts.ImportanceReason(
                Name(turn.Skills().Find(one.Skill)!), one.Importance, one.Reason.Length <= most ? one.Reason : Cut(one.Reason, most - 1) + "…"))),
        ];
    }

    /// <summary>Cuts a text without cutting a character of two halves.</summary>
    private static string Cut(string text, int length) => text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
