namespace CoachBot.Dialogs.Lookups;

/// <summary>A change to the person's own rows beside the state and the days; it is committed with the turn, or not at all.</summary>
public abstract record OwnChange;
