namespace CoachBot.Dialogs.Contacts;

/// <summary>Why what there is to do is told.</summary>
public enum ContactKind
{
    /// <summary>The person has asked.</summary>
    Asked,

    /// <summary>It is the person's slot, or what was delayed or put off from it.</summary>
    Weekly,

    /// <summary>The contact before was not answered.</summary>
    Reminder,

    /// <summary>Something is forgotten before the next slot.</summary>
    Urgent,
}
