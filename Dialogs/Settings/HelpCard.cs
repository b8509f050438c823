using CoachBot.Cards;
using CoachBot.Dialogs.Log;
using CoachBot.Dialogs.Periods;

namespace CoachBot.Dialogs.Settings;

/// <summary>All that can be said to the coach, on one card.</summary>
public static class HelpCard
{
    /// <summary>Shows it, with the two most wanted things to press.</summary>
    public static Exchange Show(Exchange exchange) => Show(
        [
            new(exchange.Texts.LogForm, exchange.Press(LogCards.OpenOp), Answer.NewMessage),
            new(exchange.Texts.ThisWeek, exchange.Press(PeriodReport.WeekOp), Answer.NewMessage),
        ],
        exchange);

    /// <summary>Shows it where others read along: nothing to press, for what is logged is private.</summary>
    public static Exchange ShowInGroup(Exchange exchange) => Show([], exchange);

    private static Exchange Show(IReadOnlyList<Button> buttons, Exchange exchange) => exchange.Show(NoteCard.Draw(
        new(exchange.Texts.HelpTitle, exchange.Texts.HelpParagraphs, [.. buttons]), exchange.Turn.Language.Tag()));
}
