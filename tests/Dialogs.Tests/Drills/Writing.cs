using System.Globalization;
using System.Text;
using CoachBot.Coaching.Drills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Drills.Packs;

namespace CoachBot.Dialogs.Tests.Drills;

/// <summary>Drills as trainers enter them.</summary>
internal static class Writing
{
    public const string Situation = "A buyer in Porto calls on Friday evening. She has compared your quotation with two others and wants an answer by Monday.";

    public static readonly DrillText English = new(
        Situation,
        [
            new("Offer her three per cent at once, so that it is settled.", "You give before you know what she compares, and what she would give for it."),
            new("Ask what the two other quotations contain and leave out.", "Only what is the same can be compared; often the difference is in the freight."),
            new("Say that you call back after speaking to your manager.", "You leave her alone with the others over the weekend, and learn nothing."),
            new("Remind her of the good years that lie behind you both.", "Loyalty is no answer to a comparison, and she has to justify the price."),
        ],
        "Ask at the next comparison what is in the other price before you say a word about yours.");

    public static readonly DrillText Chinese = new(
        "周五傍晚，宁波一家客户的采购打来电话，说手上还有另外两家的报价，周一之前要定下来，问你能不能再想想办法。",
        [
            new("先让三个点，当场把这件事敲定下来。", "还不知道她拿什么比，就先让了一步，以后更难守。"),
            new("问清另外两家的报价里都包含了什么。", "只有一样的东西才好比，差价常常就出在运费上。"),
            new("说要先请示领导，下周一再给她回话。", "一个周末把她留给别人，你自己什么也没问到。"),
            new("跟她讲讲这些年合作下来的交情如何。", "交情答不了比价这件事，她回去还得跟上面交代。"),
        ],
        "下次客户拿别家的价来比，先问清里面包含什么，再谈自己的价。");

    /// <summary>What is entered for a text.</summary>
    public static (string Field, string Value)[] Of(DrillText text, int? best = 2, string? name = null, string? goal = null) =>
    [
        (DrillFields.Name, name ?? ""), (DrillFields.Goal, goal ?? ""), (DrillFields.Situation, text.Situation),
        .. text.Options.SelectMany((option, place) => new[] { (DrillFields.Option(place + 1), option.Text), (DrillFields.Why(place + 1), option.Why) }),
        .. best is { } number ? [(DrillFields.Best, number.ToString(CultureInfo.InvariantCulture))] : Array.Empty<(string, string)>(), (DrillFields.Try, text.Try),
    ];

    /// <summary>A pack of these rows as comma-separated values.</summary>
    public static string Csv(params IEnumerable<string>[] rows) => Csv(',', [PackColumns.All, .. rows]);

    /// <summary>The same with another separator, and with what heads it.</summary>
    public static string Csv(char separator, params IEnumerable<string>[] rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(separator, row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>The row of a text.</summary>
    public static string[] Row(DrillText text, string language, string objective, string drill = "", string skill = "price", string goal = "", string best = "2") =>
        [drill, language, skill, objective, goal, text.Situation, .. text.Options.SelectMany(option => new[] { option.Text, option.Why }), best, text.Try];
}
