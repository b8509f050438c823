using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;
using NodaTime;

namespace CoachBot.EndToEnd;

/// <summary>What is stored around the person of the gallery: ratings of two years, a manager, and a team of two.</summary>
internal sealed class GalleryRows
{
    public const string Self = "dddddddd-0000-4000-8000-000000000004", Manager = "ffffffff-0000-4000-8000-00000000000f";

    public const string Rep = "eeeeeeee-0000-4000-8000-000000000005", NewRep = "eeeeeeee-0000-4000-8000-000000000006";

    private static readonly LocalDate First = new(2025, 3, 3);

    private Team team = new(Self, [], [new(Rep, "Li Wei 李伟", default, Membership.Member, []), new(NewRep, "Bo Wang", default, Membership.Member, [])]);

    public Known LookUp(Lookup lookup, Known known) => lookup switch
    {
        OrganisationSkillsLookup of => known.With(of, new OrganisationSkills(Edited(), 1)),
        RatingsOf of => known.With(of, new Ratings(of.ObjectId == NewRep ? [] : Ratings(of.ObjectId == Self ? Manager : Self))),
        RepAimsOf of => known.With(of, of.Rep == Self ? Wanted() : new RepAims(team.Aims, team.Find(of.Rep)!.Overrides)),
        TeamOf of => known.With(of, team),
        RepOf of => known.With(of, new Rep(of.ObjectId, team.Find(of.ObjectId)!.Name, new(Self, "Chen Jing 陈静", default), null)),
        _ => throw new NotSupportedException($"{lookup} is nothing the gallery asks for."),
    };

    public void Change(OwnChange change) => team = change switch
    {
        AimsSet set => team with { Aims = set.Aims },
        MemberListed listed => team.With(listed.Member),
        _ => team,
    };

    /// <summary>The anchors of one skill were edited since the first ratings.</summary>
    private static SkillLibrary Edited()
    {
        var price = SkillLibrary.Standard.Find(new("price"))!;
        return SkillLibrary.Standard.With(price with { SaleTypes = SaleTypes.Collaborative });
    }

    private static RepAims Wanted() => new(
        [new(new("price"), Importance.High, new(6)), new(new("relationships"), Importance.High, new(6)), new(new("executives"), Importance.Low, new(4)), new(new("competition"), Importance.Low, new(6))],
        [new(new("planning"), Importance.High, "Takes over the three largest accounts in January 一月接手三个最大的客户")]);

    /// <param name="manager">Who leads whoever was rated; the executives were rated by somebody before.</param>
    private static ImmutableArray<RatingEntry> Ratings(string manager) =>
    [
        .. new (string Skill, Rater By, int[] Scores)[]
        {
            ("price", Rater.Self, [2, 3, 3, 5, 5]),
            ("price", Rater.Manager, [2, 2, 3, 3]),
            ("needs", Rater.Self, [2, 3]),
            ("relationships", Rater.Self, [4, 5]),
            ("relationships", Rater.Manager, [5]),
            ("planning", Rater.Self, [2]),
            ("executives", Rater.Self, [4]),
            ("executives", Rater.EarlierManager, [2]),
            ("competition", Rater.Self, [6]),
            ("value", Rater.Self, [3]),
        }.SelectMany(line => line.Scores.Select((score, index) => Entry(line.Skill, line.By, score, index, manager))),
    ];

    private static RatingEntry Entry(string skill, Rater by, int score, int index, string manager) => new(
        $"{skill}-{by}-{index}",
        by == Rater.Manager ? manager : by == Rater.Self ? "rep" : "earlier",
        Instant.FromUnixTimeSeconds(index),
        new(new(skill), index < 2 ? 1 : 2, new(score), by == Rater.Self ? by : Rater.Manager, First.PlusMonths(index * 5), index == 3 ? "Held the price at the Zhao deal 赵总那单守住了价格" : null, "Zhao 赵总"));
}
