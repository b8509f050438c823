using System.Text.Json.Serialization;

namespace CoachBot.Cards.Schema;

public enum ChartColor
{
    [JsonStringEnumMemberName("categoricalLightBlue")]
    Blue,

    [JsonStringEnumMemberName("categoricalMarigold")]
    Marigold,

    [JsonStringEnumMemberName("neutral")]
    Neutral,
}
