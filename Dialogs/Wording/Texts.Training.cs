namespace CoachBot.Dialogs.Wording;

/// <summary>What is said about the training programme.</summary>
public abstract partial class Texts
{
    /// <summary>The message that shows the training programme.</summary>
    public abstract string ProgrammeWord { get; }
}
