using System.Collections.Immutable;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Log;

/// <summary>Asks about the parts of a typed line that were not clear, and reads the replies.</summary>
public static class LogQuestions
{
    /// <summary>What to ask about a part; the part is quoted as it was typed.</summary>
    public static Question Ask(string unclear, FormState state, Exchange exchange)
    {
        var texts = exchange.Texts;
        if (Part(unclear, exchange) is not { } part)
        {
            return new(texts.LogWholeQuestion);
        }

        bool hasRest = state.Unclear.Length > 1 || LogForm.Entered(state).Total > 0;
        return new(hasRest ? texts.KeepRest(texts.Unclear(part)) : texts.Unclear(part), [.. Suggest(part).Take(3).Select(phrase => phrase(texts))]);
    }

    /// <summary>Reads the reply about a part; what cannot be used is answered with what can.</summary>
    public static LineReading Clarify(string unclear, string reply, FormState state, Exchange exchange)
    {
        var settled = state with { Unclear = state.Unclear.RemoveAt(0) };
        return Part(unclear, exchange) switch
        {
            UnknownActivity part => OnActivity(reply, part.Minutes, part.Nearest, settled, exchange),
            AmbiguousActivity part => OnActivity(reply, part.Minutes, part.Candidates, settled, exchange),
            MissingActivity part => OnActivity(reply, part.Minutes, [], settled, exchange),
            MissingAmount part => WithAmount(reply, part.Activity, settled, exchange),
            MissingUnit part => WithAmount(reply, part.Activity, settled, exchange),
            MissingTotal part => WithTotal(reply, part, settled, exchange),
            _ => Again(reply, settled, exchange),
        };
    }

    private static UnclearPart? Part(string unclear, Exchange exchange) =>
        TimeLineParser.Read(unclear, LogLine.Context(exchange)).Unclear.FirstOrDefault();

    private static IEnumerable<Phrase> Suggest(UnclearPart part) => part switch
    {
        UnknownActivity unknown => Named(unknown.Nearest),
        AmbiguousActivity ambiguous => Named(ambiguous.Candidates),
        MissingActivity => Named([WorkActivity.FaceToFaceCalls, WorkActivity.TravelAndWaiting, WorkActivity.MeetingsAndOther]),
        MissingAmount or MissingUnit => [t => t.Duration(30), t => t.Duration(60), t => t.Duration(120)],
        MissingTotal => [t => t.Duration(8 * 60), t => t.Duration(9 * 60), t => t.Duration(10 * 60)],
        NotUnderstood => [t => t.SkipWord],
        _ => throw new NotSupportedException($"{part.GetType().Name} is not a part that is asked about."),
    };

    private static IEnumerable<Phrase> Named(IEnumerable<WorkActivity> activities) => activities.Select(activity => (Phrase)(t => t.Activity(activity)));

    private static LineReading OnActivity(
        string reply, int minutes, ImmutableArray<WorkActivity> offered, FormState state, Exchange exchange)
    {
        var choices = offered.Select(activity => new Choice(activity.Id(), t => t.Activity(activity))).ToImmutableArray();
        if (ChoiceMatcher.Match(reply, choices) is { } choice)
        {
            return Plus(WorkActivities.FromId(choice.Value)!.Value, minutes, state);
        }

        return ActivityNames.Resolve(reply) switch
        {
            { Exact: [var activity] } => Plus(activity, minutes, state),
            { Exact: [] } => Anew(reply, minutes, state, exchange),
            { Exact: var several } => LineReading.Refuse(t => t.WhichActivity(reply, several)),
        };
    }

    private static LineReading WithAmount(string reply, WorkActivity activity, FormState state, Exchange exchange) =>
        DurationReader.Read(reply, LogLine.Context(exchange), bareNumberIsHours: true) switch
        {
            DurationFound { Minutes: var minutes } => Plus(activity, minutes, state),
            DurationProblem { Problem: var problem } => LineReading.Refuse(t => t.Problem(problem)),
            _ => LineReading.Refuse(t => t.DurationRefused(reply)),
        };

    private static LineReading WithTotal(string reply, MissingTotal part, FormState state, Exchange exchange) =>
        DurationReader.Read(reply, LogLine.Context(exchange), bareNumberIsHours: true) switch
        {
            DurationFound { Minutes: var minutes } => Filled(TimeLineParser.Read($"{DurationSlot.Stored(minutes)}: {part.Text}", LogLine.Context(exchange)), state),
            DurationProblem { Problem: var problem } => LineReading.Refuse(t => t.Problem(problem)),
            _ => LineReading.Refuse(t => t.DurationRefused(reply)),
        };

    private static LineReading Filled(TimeLineReading reading, FormState state) => reading.Problems is [var problem, ..]
        ? LineReading.Refuse(t => t.Problem(problem))
        : LineReading.Of(LogLine.Add(reading, state));

    /// <summary>A reply that says the part anew, its time included: "2h meetings" for "2h golf". Any other time makes it a line of its own.</summary>
    private static LineReading Anew(string reply, int minutes, FormState state, Exchange exchange) =>
        TimeLineParser.Read(reply, LogLine.Context(exchange)) is { IsTimeLine: true, Date: null, SameAs: null, Problems: [], Unclear: [] } reading && reading.Minutes.Total == minutes
            ? LineReading.Of(LogLine.Add(reading, state))
            : LineReading.Refuse(t => t.ReplyNotUnderstood(reply));

    /// <summary>Takes the reply for what was meant by words that said nothing; one that names a day is a line of its own.</summary>
    private static LineReading Again(string reply, FormState state, Exchange exchange) =>
        TimeLineParser.Read(reply, LogLine.Context(exchange)) switch
        {
            { Problems: [var problem, ..] } => LineReading.Refuse(t => t.Problem(problem)),
            { IsTimeLine: true, Date: null, SameAs: null, Unclear: [] } reading => LineReading.Of(LogLine.Add(reading, state)),
            _ => LineReading.Refuse(t => t.ReplyNotUnderstood(reply)),
        };

    private static LineReading Plus(WorkActivity activity, int minutes, FormState state) =>
        LineReading.Of(LogLine.Add(new(null, null, ActivityMinutes.None.With(activity, minutes), [], []), state));
}
