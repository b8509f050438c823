using System.Text.Json.Serialization;

namespace CoachBot.Cards.Schema;

public enum ChartColor
{
    [JsonStringEnumMemberName("categoricalLightBlue")]
    Blue,

    [JsonStringEnumMemberName("categoricalMarigold")]
    Marigold,

    [JsonStringEnumMemberName("categoricalTeal")]
    Teal,

    [JsonStringEnumMemberName("categoricalPurple")]
    Purple,

    [JsonStringEnumMemberName("neutral")]
    Neutral,
}
