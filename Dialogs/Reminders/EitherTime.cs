using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.TimeLine;
using NodaTime;

namespace CoachBot.Dialogs.Reminders;

/// <summary>Finds which of two times twelve hours apart a reply means: "pm", "evening", 晚上, "the second", 后者, "2".</summary>
public static class EitherTime
{
    private static readonly string[] Morning = ["am", "a.m", "a.m.", "in the morning", "morning", "early", "former", "早上", "上午", "早晨", "早", "凌晨", "前者", "前一个", "前面", "前面的"];

    private static readonly string[] Evening =
    [
        "pm", "p.m", "p.m.", "in the afternoon", "afternoon", "in the evening", "evening", "at night", "night", "late", "latter", "下午", "晚上", "傍晚", "晚", "夜里", "后者",
        "后一个", "后面", "后面的",
    ];

    /// <summary>The time meant, or null when the reply means neither.</summary>
    public static LocalTime? Match(string reply, ClockAmbiguous either) => ChoiceMatcher.Match(reply, [Choice("am", Morning), Choice("pm", Evening)])?.Value switch
    {
        null => null,
        "am" => either.Morning,
        _ => either.Evening,
    };

    private static Choice Choice(string value, string[] words) => new(value, _ => value, [.. words]);
}
