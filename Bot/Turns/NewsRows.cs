using System.Collections.Immutable;
using CoachBot.Dialogs;
using CoachBot.Dialogs.News;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>What a person hears of, as a part of the state row, and back.</summary>
internal static class NewsRows
{
    /// <summary>The news as stored; null for none.</summary>
    public static List<StoredNews>? Write(ImmutableArray<NewsItem> news) =>
        news.IsEmpty ? null : [.. news.Select(item => new StoredNews(RowWords.News(item.Kind), item.Operation, item.By, item.Owner, item.Plan, item.Account, item.Told?.ToUnixTimeSeconds(), item.Action?.What, item.Action?.Due is { } due ? IsoDate.Format(due) : null))];

    /// <summary>The news that are stored.</summary>
    public static ImmutableArray<NewsItem> Read(IReadOnlyList<StoredNews>? stored) => stored is null ? [] :
    [
        .. stored.Select(item => new NewsItem(
            RowWords.News(RowReading.Given(item.Kind)),
            RowReading.Given(item.Op),
            RowReading.Given(item.By),
            RowReading.Given(item.Owner),
            RowReading.Given(item.Plan),
            RowReading.Given(item.Account))
        {
            Action = item.What is { } what ? new(what, item.Due is { } due ? IsoDate.Parse(due) : null) : null,
            Told = item.Told is { } seconds ? Instant.FromUnixTimeSeconds(seconds) : null,
        }),
    ];
}
