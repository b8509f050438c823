using CoachBot.Dialogs.Tests.Roles;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Produced;

/// <summary>The cards with which the coach begins.</summary>
internal static class ProducedContactCards
{
    // A plan begun on Monday 23 November has its first step due on Thursday 3 December.
    private static readonly LocalDateTime Slot = new(2026, 12, 1, 9, 30);

    private static readonly Duration ToSlot = Duration.FromDays(7) + Duration.FromMinutes((15 * 60) + 20);

    /// <summary>All of them in a language.</summary>
    public static IEnumerable<ProducedCard> Of(Language language)
    {
        var drilled = new Scene(Office.Ada, () => Drilled(language).Waits(ToSlot));
        var silent = new Scene(Office.Ada, () => Enumerable.Range(0, 4).Aggregate(Drilled(language), (office, week) => office.Wakes(Office.Ada, Slot.PlusDays(7 * week))).Waits(Duration.FromDays(7)));
        var away = new Scene(Office.Ada, () => new Office(language).Says(Office.Ada, "pause until 5 Jan"));
        return
        [
            .. ProducedCards.From(($"{language}: a weekly message", [Woken(Slot)]), drilled, language, depth: 0),
            .. ProducedCards.From(($"{language}: a question", [Woken(Slot.PlusDays(28))]), silent, language, depth: 0),
            .. ProducedCards.Said(away, language, "pause", "weekly", "resume"),
        ];
    }

    private static Office Drilled(Language language)
    {
        var office = new Office(language).Says(Office.Ada, "plan").Presses(Office.Ada, language == Language.English ? "Begin" : "开始做", new() { ["account"] = "**Huarui**", ["tier"] = "a" });
        return office.Says(Office.Ada, "log 3h visits").Says(Office.Ada, "drill price").Presses(Office.Ada, language == Language.English ? "Sure" : "确定", new() { ["option"] = "0" });
    }

    private static Woken Woken(LocalDateTime local) => new(local.InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant());
}
