using CoachBot.Cards;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Contacts;

namespace CoachBot.Dialogs.Drills;

/// <summary>Obeys the buttons of drills.</summary>
public static class DrillPresses
{
    /// <summary>What the buttons send.</summary>
    public const string NextOp = "drill.next", RetryOp = "drill.retry", SureOp = "drill.sure", NotSureOp = "drill.not-sure", GuessOp = "drill.guess";

    /// <summary>Marks the row of a drill that is practised again.</summary>
    public const string Practice = "practice";

    /// <summary>What obeys an operation; null when it is none of drills.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        NextOp => (button, exchange) => DrillCommand.Ask(DrillRow.Read(button.Press.Shown), exchange),
        RetryOp => Retry,
        SureOp => (button, exchange) => Answer(button, Confidence.Sure, exchange),
        NotSureOp => (button, exchange) => Answer(button, Confidence.NotSure, exchange),
        GuessOp => (button, exchange) => Answer(button, Confidence.Guess, exchange),
        _ => null,
    };

    /// <summary>What the button of a confidence sends.</summary>
    public static string OpOf(Confidence confidence) => confidence switch
    {
        Confidence.Sure => SureOp,
        Confidence.NotSure => NotSureOp,
        Confidence.Guess => GuessOp,
        _ => throw new NotSupportedException($"{confidence} has no button."),
    };

    /// <summary>Another wording of what was missed; it counts for nothing.</summary>
    private static Exchange Retry(Pressed button, Exchange exchange) => WithDrill(button, exchange, (drill, stand) =>
        DrillCard.Show(DrillVariants.Next(stand.Bank.Find(drill.Id.Objective)!, stand.Record.Asked), DrillRow.Read(button.Press.Shown), isPractice: true, null, exchange));

    private static Exchange Answer(Pressed button, Confidence confidence, Exchange exchange) => WithDrill(button, exchange, (drill, stand) =>
    {
        bool isPractice = button.Press.Shown?.EndsWith($"/{Practice}", StringComparison.Ordinal) is true;
        var row = DrillRow.Read(isPractice ? button.Press.Shown![..^(Practice.Length + 1)] : button.Press.Shown);
        return button.Inputs.GetValueOrDefault(DrillCard.Option) is [var place and >= '0' and < (char)('0' + Drill.Options)]
            ? PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, () => Save(drill, place - '0', confidence, isPractice, row, stand, button.Press.Id, exchange))
            : DrillCard.Show(drill, row, isPractice, exchange.Texts.NothingChosen, exchange);
    });

    private static Exchange Save(Drill drill, int chosen, Confidence confidence, bool isPractice, DrillRow row, DrillStand stand, string operation, Exchange exchange)
    {
        var (record, model) = (stand.Record, stand.Model);
        var today = ReviewDay.Of(exchange.Turn.Circumstances.Now, exchange.Turn.Zone);
        double? expected = record.Of(drill.Id.Objective) is { } memory ? model.Recall(memory, today) : null;
        var review = new DrillReview(drill.Id, today, DrillGrading.Of(chosen == drill.Best, confidence), isPractice, expected, model.Version);
        var saved = exchange.With(exchange.Person.Did(operation).NotingFinal())
            .With(new DrillAnswered(record.After(review, model), review, confidence, exchange.Turn.Circumstances.Now));
        return DrillFeedbackCard.Show(drill, review, chosen, isPractice ? row : row.With(review.IsRecalled), Urgency.Note(record.After(review, model), saved));
    }

    /// <summary>Goes on with the drill a button is about; one that there is no more makes way for the next.</summary>
    private static Exchange WithDrill(Pressed button, Exchange exchange, Func<Drill, DrillStand, Exchange> go) => DrillStand.With(exchange, stand =>
        DrillId.From(button.Press.About) is { } id && stand.Bank.Find(id) is { } drill ? go(drill, stand) : exchange.Say(exchange.Texts.CardOutOfDate));
}
