namespace CoachBot.Dialogs.Lookups;

/// <summary>
/// Something a turn has to know beside the person and the recent days. A turn that asks is run again once it was looked up, and what it
/// had come to so far is dropped.
/// </summary>
public abstract record Lookup;

/// <summary>A lookup that is answered by a <typeparamref name="T"/>.</summary>
public abstract record Lookup<T> : Lookup
    where T : class;
