using CoachBot.Cards;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Contacts;
using NodaTime;

namespace CoachBot.Dialogs.Drills;

/// <summary>Obeys the buttons of drills.</summary>
public static class DrillPresses
{
    /// <summary>What the buttons send.</summary>
    public const string NextOp = "drill.next", RetryOp = "drill.retry", SureOp = "drill.sure", NotSureOp = "drill.not-sure", GuessOp = "drill.guess";

    /// <summary>What obeys an operation; null when it is none of drills.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        NextOp => Next,
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

    /// <summary>The next of a row; a row of another day begins anew.</summary>
    private static Exchange Next(Pressed button, Exchange exchange) => DrillCommand.Ask(
        DrillAsked.Read(button.Press.Shown) is { } asked ? DayOf(asked.At, exchange) == DayOf(exchange.Turn.Circumstances.Now, exchange) ? asked.Row : asked.Row.Anew
            : DrillRow.Read(button.Press.Shown),
        exchange);

    /// <summary>Another wording of what was missed; it counts for nothing.</summary>
    private static Exchange Retry(Pressed button, Exchange exchange) => WithDrill(button, exchange, (drill, asked, stand) => DrillCard.Show(
        DrillVariants.Next(stand.Bank.Find(drill.Id.Objective)!, stand.Record.Asked), DrillAsked.Now(asked.Row, exchange, isPractice: true), null, null, exchange));

    /// <summary>A card answers once: whatever is pressed on it after that, or on another device, is told what was answered.</summary>
    private static Exchange Answer(Pressed button, Confidence confidence, Exchange exchange) => WithDrill(button, exchange, (drill, asked, stand) =>
        stand.Record.AnswerTo(drill.Id, asked.At) is { } given ? Again(drill, given, asked, stand, exchange)
        : asked.IsOver(exchange.Turn.Circumstances.Now) || stand.Record.HasForgotten(asked.At) ? DrillCommand.Ask(asked.Row.Anew, exchange.Texts.DrillTooOld, exchange)
        : button.Inputs.GetValueOrDefault(DrillCard.Option) is [var place and >= '0' and < (char)('0' + Drill.Options)]
            ? PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, () => Save(drill, place - '0', confidence, asked, stand, button.Press.Id, exchange))
            : DrillCard.Show(drill, asked, null, exchange.Texts.NothingChosen, exchange));

    private static Exchange Again(Drill drill, DrillGiven given, DrillAsked asked, DrillStand stand, Exchange exchange) => DrillFeedbackCard.Show(
        drill,
        given,
        given.IsPractice ? asked.Row : asked.Row.With(given.IsRecalled(drill)),
        exchange.Texts.DrillAnswered(given.At.InZone(exchange.Turn.Zone).LocalDateTime, given.Chosen + 1, given.Confidence),
        stand,
        exchange);

    /// <summary>What was answered for the day already, in another wording, shows what was just read and not what was kept: that is practice.</summary>
    private static Exchange Save(Drill drill, int chosen, Confidence confidence, DrillAsked asked, DrillStand stand, string operation, Exchange exchange)
    {
        var (record, model, now) = (stand.Record, stand.Model, exchange.Turn.Circumstances.Now);
        var (today, memory) = (DayOf(now, exchange), record.Of(drill.Id.Objective));
        bool isPractice = asked.IsPractice || memory?.LastDay >= today;
        double? expected = memory is null ? null : model.Recall(memory, today);
        var review = new DrillReview(drill.Id, today, DrillGrading.Of(chosen == drill.Best, confidence), isPractice, expected, model.Version);
        var given = new DrillGiven(drill.Id, Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds()), chosen, confidence, isPractice);
        var check = asked.IsPractice ? null : CampaignChecks.Counted(asked.Row.Check, drill, stand, today);
        var after = record.After(review, model).With(given);
        var saved = CampaignChecks.Note(check, drill, stand, exchange.With(exchange.Person.Did(operation).NotingFinal())).With(new DrillAnswered(after, review, confidence, now) { Check = check });
        saved = !isPractice && (record.Memories.IsEmpty || stand.LacksFit) ? saved.Changing(new DrillerRegistered(operation)) : saved;
        return DrillFeedbackCard.Show(drill, given, isPractice ? asked.Row : asked.Row.With(review.IsRecalled), null, stand with { Record = after }, Urgency.Note(after, saved));
    }

    /// <summary>Goes on with the drill a button is about; one that there is no more makes way for the next.</summary>
    private static Exchange WithDrill(Pressed button, Exchange exchange, Func<Drill, DrillAsked, DrillStand, Exchange> go) =>
        DrillId.From(button.Press.About) is not { } id || DrillAsked.Read(button.Press.Shown) is not { } asked ? exchange.Say(exchange.Texts.CardOutOfDate)
        : DrillStand.With(exchange, stand => stand.Bank.Find(id) is { } drill ? go(drill, asked, stand) : DrillCommand.Ask(Left(asked.Row, stand), exchange.Texts.DrillGone, exchange));

    /// <summary>A row in which there is something to ask.</summary>
    private static DrillRow Left(DrillRow row, DrillStand stand) => row.Skill is { } skill && !stand.Bank.Of(skill).Any() ? new(Skill: null) : row.Anew;

    private static LocalDate DayOf(Instant at, Exchange exchange) => ReviewDay.Of(at, exchange.Turn.Zone);
}
