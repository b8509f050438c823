using System.Collections.Immutable;
using CoachBot.Coaching.Drills;
using CoachBot.Dialogs;
using CoachBot.Dialogs.News;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>What a person hears of, as a part of the state row, and back.</summary>
internal static class NewsRows
{
    /// <summary>The news as stored; null for none.</summary>
    public static List<StoredNews>? Write(ImmutableArray<NewsItem> news) => news.IsEmpty ? null : [.. news.Select(item => item.Drill is { } drill ? Write(item, drill) : Write(item))];

    /// <summary>The news that are stored.</summary>
    public static ImmutableArray<NewsItem> Read(IReadOnlyList<StoredNews>? stored) => stored is null ? [] :
    [
        .. stored.Select(item => (item.Drill is { } drill ? NewsItem.Of(Read(drill)) : Read(item)) with
        {
            Told = item.Told is { } seconds ? Instant.FromUnixTimeSeconds(seconds) : null,
        }),
    ];

    private static StoredNews Write(NewsItem item) => new(
        RowWords.News(item.Kind), item.Operation, item.By, item.Owner, item.Plan, item.Account, item.Told?.ToUnixTimeSeconds(), item.Action?.What, item.Action?.Due is { } due ? IsoDate.Format(due) : null);

    private static StoredNews Write(NewsItem item, NewsDrill drill) => new(RowWords.News(item.Kind), item.Operation, null, null, null, null, item.Told?.ToUnixTimeSeconds())
    {
        Drill = new(drill.Id.ToString(), drill.Objective.English, drill.Objective.Chinese, drill.Figures.Answers, drill.Figures.Recalled, drill.Figures.Expected),
    };

    private static NewsItem Read(StoredNews item) => new(
        RowWords.News(RowReading.Given(item.Kind)) is not NewsKind.DrillFlagged and var kind ? kind : throw new FormatException("A drill is missing."),
        RowReading.Given(item.Op),
        RowReading.Given(item.By),
        RowReading.Given(item.Owner),
        RowReading.Given(item.Plan),
        RowReading.Given(item.Account))
    {
        Action = item.What is { } what ? new(what, item.Due is { } due ? IsoDate.Parse(due) : null) : null,
    };

    private static NewsDrill Read(StoredNewsDrill stored) => new(
        DrillId.From(stored.Id) ?? throw new FormatException($"'{stored.Id}' is no drill."),
        new(RowReading.Given(stored.En), RowReading.Given(stored.Zh)),
        new(stored.Answers, stored.Recalled, stored.Expected));
}
