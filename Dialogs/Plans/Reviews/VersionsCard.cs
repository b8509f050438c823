using CoachBot.Cards;
using CoachBot.Coaching.Plans.Checks;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>The versions of a plan that were submitted, two of which are compared.</summary>
public static class VersionsCard
{
    /// <summary>The fields in which two are chosen: the number of a version, 0 for the plan as it is now.</summary>
    public const string Older = "older", Newer = "newer";

    /// <summary>Versions on the card, the latest; a plan that was reviewed every quarter has them after five years.</summary>
    private const int MostShown = 20;

    /// <summary>Shows them.</summary>
    /// <param name="place">Whose plan, and which.</param>
    /// <param name="found">The plan and its versions.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(PlanRef place, FoundPlan found, string? notice, Exchange exchange)
    {
        var (texts, head, plain) = (exchange.Texts, found.Plan!.Head, new PlanRef(place.Owner, place.Plan));
        var versions = found.Versions.Reverse().Take(MostShown).ToList();
        Button To(string title, string op, string about) => new(title, exchange.Press(op) with { About = about }, Answer.InPlace);
        Button back = place.Owner == exchange.Turn.Circumstances.ObjectId
            ? To(texts.BackToPlan, ReviewPresses.StandingOp, place.Plan)
            : To(texts.BackToPlan, ReviewPresses.OpenOp, plain.About);
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.VersionsTitle(head.Account),
                [.. versions.Select(version => Row(version, exchange))],
                [.. versions.Count == 0 ? [] : new[] { To(texts.ReadVersion, VersionPresses.ReadOp, plain.About), To(texts.CompareVersions, VersionPresses.CompareOp, plain.About) }, back with { SendsInputs = false }],
                texts.VersionsTitle(head.Account))
            {
                Notice = notice,
                Intro = [texts.PlanStatusLine(head, PlanHistory.ApprovedBefore(head, found)), .. versions.Count == 0 ? [texts.NoVersions] : Array.Empty<string>()],
                Fields = versions.Count == 0 ? [] : [Choice(Newer, texts.NewerVersion, 0, versions, exchange), Choice(Older, texts.OlderVersion, (versions.Find(version => version.Number < head.Version) ?? versions[0]).Number, versions, exchange)],
            },
            exchange.Turn.Language.Tag()));
    }

    private static Section Row(PlanVersion version, Exchange exchange)
    {
        var texts = exchange.Texts;
        var review = version.Review is null ? null : new SectionRow(ReviewLines.Heading(version, exchange), ReviewLines.Places(version, exchange));
        return new(texts.VersionName(version.Number), texts.FullDate(version.Submitted), [review ?? new(texts.NotReviewed)]);
    }

    private static ChoiceField Choice(string id, string label, int chosen, List<PlanVersion> versions, Exchange exchange) => new(
        id,
        label,
        $"{chosen}",
        [new("0", exchange.Texts.AsItIsNow), .. versions.Select(version => new FieldChoice($"{version.Number}", exchange.Texts.VersionName(version.Number)))]);
}
