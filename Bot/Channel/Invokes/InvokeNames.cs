namespace CoachBot.Bot.Channel.Invokes;

/// <summary>The invokes we answer; to every other the answer is 501.</summary>
public static class InvokeNames
{
    /// <summary>A button of a card.</summary>
    public const string CardAction = "adaptiveCard/action";

    /// <summary>A button that opens a dialog.</summary>
    public const string TaskFetch = "task/fetch";

    /// <summary>A button in a dialog.</summary>
    public const string TaskSubmit = "task/submit";

    /// <summary>What is typed into a field that suggests.</summary>
    public const string Search = "application/search";

    /// <summary>The answer to the offer of a file.</summary>
    public const string FileConsent = "fileConsent/invoke";

    /// <summary>A thumb up or down under a message.</summary>
    public const string Feedback = "message/submitAction";
}
