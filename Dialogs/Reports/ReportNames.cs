using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Skills;

namespace CoachBot.Dialogs.Reports;

/// <summary>What objectives and skills are called; their ids where there are none of them any more.</summary>
internal static class ReportNames
{
    /// <summary>An objective's name, as it was written.</summary>
    public static string Of(ObjectiveId id, ReportData data, Exchange exchange) => data.Stand.Bank.Find(id)?.Text is not { } text ? id.Value
        : exchange.Turn.Language == Language.Chinese ? text.Chinese.Name : text.English.Name;

    /// <summary>A skill's short name, as it was written.</summary>
    public static string Of(SkillId id, Exchange exchange) => exchange.Turn.Skills().Find(id) is { } skill ? skill.TextIn(exchange.Turn.Language).ShortName : id.Value;
}
