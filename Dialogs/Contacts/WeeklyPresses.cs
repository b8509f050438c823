using CoachBot.Cards;
using CoachBot.Dialogs.Plans.Given;

namespace CoachBot.Dialogs.Contacts;

/// <summary>Obeys the buttons of the weekly contact.</summary>
public static class WeeklyPresses
{
    /// <summary>What the buttons send.</summary>
    public const string ShowOp = "weekly.show", DoneOp = "weekly.done", NotDoneOp = "weekly.not-done", OffOp = "weekly.off";

    /// <summary>What obeys an operation; null when it is none of the weekly contact.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        ShowOp => (_, exchange) => WeeklyContact.ShowNow(null, exchange),
        DoneOp => (button, exchange) => ActionTicks.Tick(button, isDone: true, exchange),
        NotDoneOp => (button, exchange) => ActionTicks.Tick(button, isDone: false, exchange),
        OffOp => (_, exchange) => WeeklyForm.TurnOff(exchange),
        _ => null,
    };
}
