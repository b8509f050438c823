using BenchmarkDotNet.Attributes;
using CoachBot.Cards;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs;
using CoachBot.Dialogs.TimeLine;
using NodaTime;

namespace CoachBot.Bench;

/// <summary>The pure parts of a turn: reading a typed line, running the conversation, writing the card it draws.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class MicroBenchmarks
{
    private static readonly TimeLineContext Context = new(new LocalDate(2026, 11, 23), 540);

    private static readonly Circumstances Circumstances = new(
        "turn", "me", Instant.FromUtc(2026, 11, 23, 10, 0), new(Language.English, null),
        new(Language.Chinese, DateTimeZone.Utc, TimeStandard.Default, WorkingCalendar.Default));

    private static readonly Person Person = Person.Stranger with { Profile = new Profile { Welcomed = true } };

    [Params("log 3h face to face, 2.5h travel, 45m reports", "记录 拜访3小时，路上两个半小时，写报告45分钟")]
    public string Line { get; set; } = "";

    [Benchmark]
    public TimeLineReading ReadLine() => TimeLineParser.Read(Line, Context);

    [Benchmark]
    public Exchange LogAndDraw() => Conversation.Take(Person, Days.None, new Said(Line), Circumstances);

    [Benchmark]
    public byte[] LogDrawAndWrite() => CardJson.Utf8(((Show)LogAndDraw().Replies[0]).Card);
}
