namespace CoachBot.Dialogs.Lookups;

/// <summary>
/// A change that a turn makes to rows which are not the person's own. It is committed before the turn is: whoever dies between takes the
/// turn again, finds the change made, and comes to the same answer.
/// </summary>
/// <param name="Operation">Carried out twice, it is one change.</param>
public abstract record Elsewhere(string Operation)
{
    /// <summary>Characters an operation may have that is kept among the rows of others; ours are far shorter.</summary>
    public const int LongestOperation = 120;
}
