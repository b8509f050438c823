using CoachBot.Cards;

namespace CoachBot.Dialogs.Plans.Given;

/// <summary>Obeys the buttons by which an action is noted as done, by the plan's owner and by whoever sees to it.</summary>
public static class GivenPresses
{
    /// <summary>What the buttons send, about an <see cref="ActionPlace"/>.</summary>
    public const string DoneOp = "weekly.done", NotDoneOp = "weekly.not-done";

    /// <summary>What obeys an operation; null when it is none of these.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        DoneOp => (button, exchange) => ActionTicks.Tick(button, isDone: true, exchange),
        NotDoneOp => (button, exchange) => ActionTicks.Tick(button, isDone: false, exchange),
        _ => null,
    };
}
