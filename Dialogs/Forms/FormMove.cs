namespace CoachBot.Dialogs.Forms;

/// <summary>What a person does about the question of a form under way.</summary>
public enum FormMove
{
    /// <summary>The question comes up.</summary>
    Ask,

    /// <summary>It comes up again, after something else came between.</summary>
    AskAgain,

    /// <summary>The message is the answer.</summary>
    Answer,

    /// <summary>The question before is wanted.</summary>
    Back,

    /// <summary>The question is left out.</summary>
    Skip,

    /// <summary>It is to be explained.</summary>
    Help,

    /// <summary>No more is to be asked.</summary>
    Stop,
}
