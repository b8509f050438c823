using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Cards.Schema;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Reviews;
using NodaTime;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Plans.Reviews;

/// <summary>The largest cards there can be of a plan under review, in the scripts that take most room.</summary>
public sealed class LargestReviewCardTests
{
    private static readonly LocalDate Day = new(2026, 11, 23);

    public static TheoryData<Language, string> Scripts => new() { { Language.English, "*" }, { Language.Chinese, "客" }, { Language.English, "🙂" }, { Language.Chinese, "\"" } };

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Every_one_fits(Language language, string sign)
    {
        string Text(int length) => CardText.Cut(string.Concat(Enumerable.Repeat(sign, length / sign.Length)), length);
        var review = new PlanReview("p0001", 1, Bo, Day, false, [.. ReviewQuestions.All.Select(question => new ReviewAnswer(question, false, Text(500)))]);
        var versions = Enumerable.Range(1, 30).Select(number => new PlanVersion(number, Day, "print", review, Text(80))).ToImmutableArray();
        var plan = Largest(Text);
        var found = new FoundPlan(plan) { Versions = versions };
        var exchange = Exchange.Begin(Person.Stranger with { Profile = new Profile { Leader = new(Bo, Text(80), default) } }, Days.None, new("turn", "mark", default, new(language, null), Some.Organisation) { ObjectId = Cy })
            .Knowing(new PlanOf(Cy, "p0001"), found);
        var place = new PlanRef(Cy, "p0001");
        AdaptiveCard[] cards =
        [
            .. Enum.GetValues<PlanStep>().Select(step => Card(PlanStepCard.Show(plan, new("p0001", step), null, exchange))),
            .. Enum.GetValues<PlanStep>().Select(step => Card(PlanStepCard.Show(plan with { Head = plan.Head with { Status = PlanStatus.Approved } }, new("p0001", step), null, exchange))),
            .. Enum.GetValues<PlanSection>().SelectMany(section => Enumerable.Range(0, 5).Select(page => Card(SectionCard.Show(place with { Part = section.Id(), Page = page }, found, plan, exchange)))),
            Card(PlanCard.Show(plan, null, exchange)),
            Card(StandingCard.Show(found, null, exchange)),
            Card(VersionsCard.Show(place, found, null, exchange)),
            Card(ReadCard.Show(place, found, plan, null, exchange)),
            Card(ReadCard.Show(place with { Version = 2 }, found, plan, null, exchange)),
            .. Enumerable.Range(0, 3).Select(page => Card(SectionCard.Show(place with { Version = 2, Part = SectionCard.Review, Page = page }, found, plan, exchange))),
            Card(ReviewForm.Show(place, found, FormDraft.Empty with { Values = ReviewForm.Read(Answers(Text), exchange), Errors = ReviewForm.Check(ReviewForm.Read(Answers(Text), exchange), isApproved: false, exchange) }, exchange)),
        ];
        Assert.All(cards, card => Assert.InRange(CardJson.Utf8(card).Length, 1, CardJson.MaxBytes));
    }

    private static Dictionary<string, string> Answers(Func<int, string> text) =>
        ReviewQuestions.All.SelectMany(question => new[] { (Id: ReviewForm.AnswerOf(question), Value: text(600)), (Id: ReviewForm.CommentOn(question), Value: text(600)) }).ToDictionary(each => each.Id, each => each.Value);

    private static AdaptiveCard Card(Exchange exchange) => Assert.IsType<Show>(Assert.Single(exchange.Replies)).Card;

    private static AccountPlan Largest(Func<int, string> text)
    {
        PlanEntry[] entries =
        [
            .. PlanFields.All.Where(facts => facts.Kind == EntryKind.Text).Select(facts => new PlanText(facts.Field, text(4000))),
            .. Enumerable.Range(0, 200).Select(_ => new PlanAction(0, ActionKind.Project, text(240), new(text(80)), Day, true, Day, 1, text(80))),
            .. Enumerable.Range(0, 60).Select(_ => new PlanRisk(0, RiskKind.OwnGap, text(280), text(280))),
        ];
        return entries.Aggregate(AccountPlan.Begin(new("p0001", text(80), AccountTier.A, new(text(80), Cy), Day, Status: PlanStatus.Returned, Version: 31, Sponsor: new(text(80), Ada))), (plan, entry) => plan.With(entry));
    }
}
