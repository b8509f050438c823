using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CsCheck;
using NodaTime;

namespace CoachBot.Bot.Tests.Documents;

/// <summary>Plans in which anything may stand that a client can send: half characters, what XML forbids, markup, formulas, right-to-left marks.</summary>
internal static class AnyPlans
{
    private static readonly string[] Nasty =
    [
        "\0", "\u0001\u001f", "\ud800", "\udc00x", "\uffff\ufffe", "]]>", "<w:p/>", "&amp;&#0;", "{ HYPERLINK \"http://x\" }", "=1+1", "**b** | [l](http://x)", "\u202egnp", "a\tb", "1\n\n2", "客户", "😀",
        "\r\n", " x ", "", "_x0001_",
    ];

    public static Gen<string> Text(int longest) => Gen.OneOf(OneOf(Nasty), Gen.String[0, 60], Gen.Char.Array[0, 40].Select(chars => new string(chars)))
        .Array[1, 4].Select(parts => string.Concat(parts)).Select(text => text.Length > longest ? text[..longest] : string.IsNullOrWhiteSpace(text) ? "x" : text);

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<LocalDate> Date { get; } = Gen.Int[0, 3000].Select(days => new LocalDate(2026, 1, 1).PlusDays(days));

    private static Gen<decimal?> Amount { get; } = Gen.Select(Gen.Bool, Gen.Decimal[0, PlanEntry.LargestAmount]).Select((isGap, amount) => isGap ? (decimal?)null : amount);

    private static Gen<PlanPerson> Person { get; } = Text(PlanEntry.LongestName).Select(name => new PlanPerson(name));

    private static Gen<PlanEntry> Entry { get; } = Gen.OneOf(
        Gen.Select(OneOf([.. PlanFields.All.Where(facts => facts.Kind == EntryKind.Text).Select(facts => facts.Field)]), Text(PlanText.Longest), PlanEntry (field, text) => new PlanText(field, text)),
        Gen.Select(Gen.Enum<PlanStep>(), Text(NotNeeded.LongestReason), PlanEntry (step, text) => new NotNeeded(step, text)),
        Gen.Select(Text(80), Gen.Decimal[0, PlanEntry.LargestAmount], Gen.Int[0, 100], PlanEntry (name, size, chance) => new PlanOpportunity(0, name, size, chance, name)),
        Gen.Select(Text(80), Text(160), PlanEntry (name, text) => new PlanCompetitor(0, name, text)),
        Gen.Select(Gen.Enum<RiskKind>(), Text(280), PlanEntry (kind, text) => new PlanRisk(0, kind, text)),
        Gen.Select(Gen.Enum<ObjectiveKind>(), Text(240), Text(20), Date, Gen.Int[1, 9], PlanEntry (kind, text, unit, due, to) => new PlanObjective(0, kind, text, -3.25m, unit, due, to)),
        Gen.Select(Gen.Enum<ActionKind>(), Text(240), Person, Date, Gen.Int[1, 9], Gen.Bool, PlanEntry (kind, text, who, due, to, is1) => new PlanAction(0, kind, text, who, due, is1, null, to, is1 ? text[..1] : null)),
        Gen.Select(Gen.Enum<ResourceKind>(), Text(80), OneOf(["days", "天"]), PlanEntry (kind, name, unit) => new PlanResource(0, kind, name, 7, unit)),
        Gen.Select(Person, Text(120), PlanEntry (who, role) => new PlanMember(0, who, role)),
        Gen.Select(Text(80), Amount.Array[5], PlanEntry (region, amounts) => new ForecastLine(0, region, null, [.. amounts])),
        Gen.Select(Date, Text(PlanText.Longest), PlanEntry (date, text) => new ProgressReport(0, date, text)));

    public static Gen<AccountPlan> Plan { get; } = Gen.Select(Text(80), Person, Gen.Enum<PlanStatus>(), Entry.Array[0, 25], (account, owner, status, entries) =>
        entries.Aggregate(AccountPlan.Begin(new("p0001", account, AccountTier.B, owner with { ObjectId = "o" }, new(2026, 11, 23), Status: status)), (plan, entry) => plan.With(entry)));
}
