using CoachBot.Dialogs.News;

namespace CoachBot.Dialogs.Wording;

/// <content>What others have done that a person hears of.</content>
public abstract partial class Texts
{
    /// <param name="kind">What.</param>
    /// <param name="by">Whoever did it; Markdown.</param>
    /// <param name="account">As it was typed; escaped here.</param>
    public abstract string NewsTitle(NewsKind kind, string by, string account);

    public abstract string NewsOfSeveral(int items);

    public abstract string NewsMore(NewsKind kind);

    public abstract string NewsOpen(NewsKind kind);
}
