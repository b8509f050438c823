using CoachBot.Cards;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>Obeys the buttons about the versions of a plan, for its owner and for whoever leads the owner.</summary>
public static class VersionPresses
{
    /// <summary>What the buttons send, about "{owner}/{plan}".</summary>
    public const string ListOp = "plan.versions", ReadOp = "plan.version", CompareOp = "plan.compare";

    /// <summary>What obeys an operation; null when it is none of these.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        ListOp => (button, exchange) => PlanAccess.Read(PlanRef.Read(button.Press.About), exchange, (place, found) => VersionsCard.Show(place, found, null, exchange)),
        ReadOp => (button, exchange) => PlanAccess.ReadVersion(Chosen(button), exchange, (place, found, plan) => ReadCard.Show(place, found, plan, null, exchange)),
        CompareOp => (button, exchange) => PlanAccess.Read(PlanRef.Read(button.Press.About), exchange, (place, found) => CompareCard.Compare(button, place, found, exchange)),
        _ => null,
    };

    /// <summary>The version that was chosen first, or the one the button is about.</summary>
    private static PlanRef? Chosen(Pressed button) => PlanRef.Read(button.Press.About) is not { } place ? null
        : PlanRef.Number(button.Inputs.GetValueOrDefault(VersionsCard.Newer)) is { } number ? new(place.Owner, place.Plan, number)
        : place;
}
