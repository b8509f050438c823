using CoachBot.Cards;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Plans.Practice;

/// <summary>Obeys the buttons of the self-check.</summary>
public static class PracticePresses
{
    /// <summary>What the buttons send.</summary>
    public const string ShowOp = "practice.show", AnswerOp = "practice.answer";

    /// <summary>What obeys an operation; null when it is none of these.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        ShowOp => (_, exchange) => PracticeCards.ShowForm(FormDraft.Empty, exchange),
        AnswerOp => PracticeCards.Answer,
        _ => null,
    };
}
