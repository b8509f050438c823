using System.Collections.Frozen;
using CoachBot.Cards;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Contacts;

/// <summary>The one question after several contacts that nobody answered: keep, less or stop. Until it is answered the coach is silent.</summary>
public static class QuietQuestion
{
    /// <summary>What the buttons send.</summary>
    public const string KeepOp = "weekly.keep", LessOp = "weekly.less", StopOp = "weekly.stop";

    private static readonly FrozenDictionary<string, Func<Exchange, Exchange>> Words = new Dictionary<string, Func<Exchange, Exchange>>(StringComparer.OrdinalIgnoreCase)
    {
        ["keep"] = Keep, ["keep it"] = Keep, ["保持"] = Keep, ["照旧"] = Keep,
        ["less"] = Less, ["less often"] = Less, ["减少"] = Less, ["少一点"] = Less,
        ["stop"] = Stop, ["停止"] = Stop, ["停"] = Stop, ["不要了"] = Stop,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Asks it.</summary>
    public static Exchange Ask(Exchange exchange)
    {
        var texts = exchange.Texts;
        return exchange.Show(NoteCard.Draw(
            new(
                texts.QuietTitle,
                [texts.QuietMore],
                [
                    new(texts.QuietKeep, exchange.Press(KeepOp), Answer.InPlace),
                    new(texts.QuietLess, exchange.Press(LessOp), Answer.InPlace),
                    new(texts.QuietStop, exchange.Press(StopOp), Answer.InPlace),
                ]),
            exchange.Turn.Language.Tag()));
    }

    /// <summary>The answer to a message that answers the question in a word; null for any other, and where it was not asked.</summary>
    public static Exchange? ToWord(string text, Exchange exchange) =>
        exchange.Person.Profile.Contact.IsAsked && FormStack.OnTop(exchange) is not { Insists: true } && Words.TryGetValue(Width.Fold(text).Trim(' ', '.', '!', '。'), out var answer)
            ? answer(exchange)
            : null;

    /// <summary>It stays as it is.</summary>
    public static Exchange Keep(Exchange exchange) => ContactMoments.NextSlot(exchange, exchange.Turn.Circumstances.Now) is { } next
        ? exchange.Say(exchange.Texts.QuietKept(next.Date))
        : WeeklyForm.ShowOff(exchange);

    /// <summary>Only every second slot counts from here on.</summary>
    public static Exchange Less(Exchange exchange)
    {
        var from = exchange.Person.Profile.Contact.At is { } at ? at.InZone(exchange.Turn.Zone).Date : exchange.Turn.Today;
        var less = exchange.With(exchange.Person.NotingFinal()).WithContact(state => state with { EverySecond = state.EverySecond ?? from });
        return ContactMoments.NextSlot(less, less.Turn.Circumstances.Now) is { } next ? less.Say(less.Texts.QuietLessened(next.Date)) : WeeklyForm.ShowOff(less);
    }

    /// <summary>No contact until the person turns it on again.</summary>
    public static Exchange Stop(Exchange exchange) => WeeklyForm.TurnOff(exchange);
}
