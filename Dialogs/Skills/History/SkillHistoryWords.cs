using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Skills.Map;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Skills.History;

/// <summary>Puts a skill's history into the reader's words.</summary>
internal sealed class SkillHistoryWords(SkillDefinition skill, SkillOwner owner, Turn turn)
{
    /// <summary>Older anchors that a card has room for.</summary>
    private const int MostOlder = 8;

    private readonly Texts texts = turn.Texts;

    /// <summary>What the skill is called.</summary>
    public string Name => Escape.Markdown(skill.TextIn(turn.Language).Name);

    /// <summary>Where the skill stands, and how much of its history is shown.</summary>
    public IEnumerable<string> Lines(SkillHistory all, int most)
    {
        int ratings = all.Ratings.Count();
        var aim = owner.Aims.Aims.FirstOrDefault(aim => aim.Skill == skill.Id) ?? SkillAim.Default(skill.Id);
        yield return turn.Skills().IsRetired(skill.Id) ? texts.RatedNoLonger : texts.AimLine(aim.Target.Value, aim.Importance);
        if (!turn.Skills().IsRetired(skill.Id) && owner.Aims.Overrides.FirstOrDefault(one => one.Skill == skill.Id) is { } own)
        {
            yield return texts.ImportanceForOne(owner.Rep, owner.Leader, [texts.ImportanceReason(Name, own.Importance, own.Reason)]);
        }

        yield return ratings switch
        {
            0 => texts.NoHistory,
            1 => texts.OneRating,
            _ when all.Days.Length > most => texts.LastRatings(all.Last(most).Ratings.Count(), ratings),
            _ => texts.RatingsSoFar(ratings),
        };
    }

    /// <summary>The words of the picture and of the columns.</summary>
    public SkillHistoryLegend Legend(SkillHistory shown) => new(texts.HistoryPicture(shown.HasSeveralADay), texts.HistoryDay, Header(Rater.Self), Header(Rater.Manager))
    {
        Earlier = shown.Days.Any(day => day.Earlier is not null) ? Header(Rater.EarlierManager) : null,
    };

    /// <summary>One line.</summary>
    public SkillHistoryRow Row(SkillHistoryDay day) => new(
        IsoDate.Format(day.Date), texts.FullDate(day.Date), day.Self?.Score.Value, day.Manager?.Score.Value, day.Ratings.Any(IsOlder) ? texts.OlderAnchors : null)
    {
        Earlier = day.Earlier?.Score.Value,
    };

    /// <summary>What a score meant when it was given, where the anchors are others by now; and the latest evidence of each rater.</summary>
    public IEnumerable<string> Notes(SkillHistory shown) =>
    [
        .. OlderAnchors(shown),
        .. new[] { Rater.Self, Rater.Manager, Rater.EarlierManager }.SelectMany(rater => Evidence(shown, rater)),
    ];

    /// <summary>What the latest of them meant, and that there are others.</summary>
    private IEnumerable<string> OlderAnchors(SkillHistory shown)
    {
        var old = shown.Ratings.Where(IsOlder).Select(rating => (rating.Version, rating.Score)).Distinct().OrderBy(each => each.Version).ThenBy(each => each.Score.Value).ToList();
        return [.. old.TakeLast(MostOlder).Select(Older), .. old.Count <= MostOlder ? [] : new[] { texts.OlderAnchorsNotShown }];
    }

    private string Header(Rater rater) => rater switch
    {
        Rater.Self => texts.SelfHeader(owner.Rep),
        Rater.Manager => texts.ManagerHeader(owner.Rep),
        Rater.EarlierManager => texts.EarlierHeader,
        _ => throw new NotSupportedException($"{rater} has no column."),
    };

    private bool IsOlder(SkillRating rating) => rating.Version < skill.Version;

    private string Older((int Version, Score Score) old) => turn.Skills().Find(skill.Id, old.Version) is { } version
        ? texts.OlderAnchor(old.Version, old.Score.Value, version.TextIn(turn.Language).Anchor(old.Score))
        : texts.OlderAnchorLost(old.Version, old.Score.Value);

    private IEnumerable<string> Evidence(SkillHistory shown, Rater rater) =>
        shown.Ratings.LastOrDefault(rating => rating.By == rater && rating.Evidence is not null) is { Evidence: { } evidence } rating
            ? [texts.EvidenceOf(Header(rater), texts.FullDate(rating.Date), texts.EvidenceLine(evidence, rating.Account))]
            : [];
}
