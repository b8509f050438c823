using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Changes;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>What differs between two versions of a plan.</summary>
internal static class CompareCard
{
    /// <summary>Compares the two that were chosen, or those the button is about. The older of the two always comes first.</summary>
    public static Exchange Compare(Pressed button, PlanRef place, FoundPlan found, Exchange exchange)
    {
        int? one = PlanRef.Number(button.Inputs.GetValueOrDefault(VersionsCard.Older)) ?? PlanRef.Number(place.Part);
        int? other = PlanRef.Number(button.Inputs.GetValueOrDefault(VersionsCard.Newer)) ?? place.Version;
        if (one is null || one == other)
        {
            return VersionsCard.Show(place, found, exchange.Texts.ChooseTwo, exchange);
        }

        bool isTurned = one == 0 || (other != 0 && one > other);
        var (older, newer) = isTurned ? (other.Value, one.Value) : (one.Value, other.Value);
        bool isChosen = button.Inputs.ContainsKey(VersionsCard.Older);
        return PlanAccess.AsOf(place, older, found, exchange, before => PlanAccess.AsOf(place, newer, found, exchange, after => Show(
            new(place.Owner, place.Plan, newer, $"{older}", isChosen ? 0 : place.Page), found.Plan!.Head.Account, before, after, exchange)));
    }

    private static Exchange Show(PlanRef place, string account, AccountPlan before, AccountPlan after, Exchange exchange)
    {
        var (texts, diff) = (exchange.Texts, PlanDiff.Between(before, after));
        string newer = place.Version == 0 ? texts.AsItIsNow : texts.VersionName(place.Version);
        Button back = new(texts.VersionsButton, exchange.Press(VersionPresses.ListOp) with { About = new PlanRef(place.Owner, place.Plan).About }, Answer.InPlace);
        return PagedCard.Show(
            texts.CompareTitle(account, texts.VersionName(int.Parse(place.Part, System.Globalization.CultureInfo.InvariantCulture)), newer),
            diff.IsEmpty ? [texts.NothingDiffers] : CompareLines.Of(diff, before, after, exchange),
            VersionPresses.CompareOp,
            place,
            [back],
            exchange);
    }
}
