using System.Collections.Frozen;
using CoachBot.Cards;
using CoachBot.Dialogs.TimeLine;
using NodaTime;

namespace CoachBot.Dialogs.Forms;

/// <summary>A time at which a day can be logged, 00:01 to 23:59, or none: "17:30", "5:30 pm", 下午五点半, "off".</summary>
public sealed record ClockSlot(string Id, Phrase Label, Phrase Question) : Slot(Id, Label, Question)
{
    /// <summary>What is stored for no time.</summary>
    public const string Off = "off";

    private static readonly FrozenSet<string> OffWords = new[]
    {
        Off, "no", "none", "never", "not at all", "stop", "关", "关闭", "关掉", "停止", "不", "不要", "不用", "不需要", "无", "没有", "取消", "取消提醒", "不提醒",
        "no thanks", "no thank you", "关了", "停", "不用了", "不了", "不要了", "不需要了",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text says that there is to be no time.</summary>
    public static bool IsOff(string text) => OffWords.Contains(Width.Fold(text).Trim(' ', '.', '!', '。'));

    private const string LateInTheDay = "23:30";

    /// <summary>The time answered; null for none.</summary>
    public LocalTime? Of(FormState state) => IsoTime.Parse(state.Find(Id));

    /// <inheritdoc/>
    public override Acceptance Accept(string text, Turn turn) => ClockReader.Read(text) switch
    {
        ClockFound { Time: var time } when time == LocalTime.Midnight => Acceptance.Refuse(texts => texts.ClockAtMidnight(text, LateInTheDay)) with { Instead = LateInTheDay },
        ClockFound { Time: var time } => Acceptance.Of(IsoTime.Format(time)),
        ClockAmbiguous either => Acceptance.Refuse(texts => texts.ClockAmbiguous(text, either.Morning, either.Evening)),
        _ when IsOff(text) => Acceptance.Of(Off),
        _ when string.IsNullOrWhiteSpace(text) => Acceptance.Refuse(texts => texts.ClockMissing),
        _ => Acceptance.Refuse(texts => texts.ClockRefused(text)),
    };

    /// <inheritdoc/>
    public override Field Draw(string? value, Turn turn) => new TimeField(Id, Label(turn.Texts), string.IsNullOrEmpty(value) ? null : value);
}
