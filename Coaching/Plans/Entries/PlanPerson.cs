namespace CoachBot.Coaching.Plans.Entries;

/// <summary>Somebody who takes part in a plan.</summary>
/// <param name="Name">As it is shown, at most <see cref="PlanEntry.LongestName"/> characters.</param>
/// <param name="ObjectId">Entra object id; null for somebody who is not in the tenant, such as a partner.</param>
public sealed record PlanPerson(string Name, string? ObjectId = null)
{
    /// <summary>Characters of an object id.</summary>
    public const int LongestId = 64;
}
