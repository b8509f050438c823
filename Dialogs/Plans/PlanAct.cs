using System.Collections.Immutable;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Plans.Export;
using CoachBot.Dialogs.Plans.Overview;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Plans.Years;
using CoachBot.Dialogs.Roles;

namespace CoachBot.Dialogs.Plans;

/// <summary>What is to be done with a plan, as a line says it after the word for plans: "Huarui export", "settings", 华瑞 归档.</summary>
/// <param name="Account">The account; empty for the plan that is open, or the only one.</param>
/// <param name="Verb">What.</param>
internal sealed record PlanAct(string Account, PlanVerb Verb)
{
    private static readonly ImmutableArray<(string Word, PlanVerb Verb)> Words =
    [
        ("export", PlanVerb.Export), ("导出", PlanVerb.Export),
        ("review", PlanVerb.Review), ("submit", PlanVerb.Review), ("审阅", PlanVerb.Review), ("提交", PlanVerb.Review),
        ("settings", PlanVerb.Settings), ("设置", PlanVerb.Settings),
        ("check", PlanVerb.Check), ("检查", PlanVerb.Check),
        ("archive", PlanVerb.Archive), ("归档", PlanVerb.Archive),
        ("new", PlanVerb.Begin), ("新建", PlanVerb.Begin),
        ("help", PlanVerb.Help), ("帮助", PlanVerb.Help),
    ];

    /// <summary>What a line asks for; null when it names an account and no more.</summary>
    public static PlanAct? Read(string line)
    {
        string said = Width.Fold(line).Trim();
        var (word, verb) = Words.FirstOrDefault(each => said.EndsWith(each.Word, StringComparison.OrdinalIgnoreCase)
            && (said.Length == each.Word.Length || !char.IsAscii(each.Word[0]) || said[^(each.Word.Length + 1)] is ' ' or ','));
        string account = word is null ? "" : line.Trim()[..(said.Length - word.Length)].Trim(' ', ',', '，', '\u3000');
        return word is null || (account.Length > 0 && verb is PlanVerb.Begin or PlanVerb.Help) ? null : new(account, verb);
    }

    /// <summary>Does it.</summary>
    public Exchange Run(Exchange exchange) => Verb switch
    {
        PlanVerb.Begin => PlanPresses.WithPlans(exchange, plans => PlanBeginning.Ask(plans, FormDraft.Empty, exchange)),
        PlanVerb.Help => OwnRoles.Help(exchange),
        PlanVerb.Export => PlanCommand.WithNamed(Account, exchange, plan => PlanExport.Offer(PlanRef.Own(plan.Head.Id, exchange), plan, PlanFormat.Word, exchange)),
        PlanVerb.Review => PlanCommand.WithNamed(Account, exchange, plan => PlanPresses.WithFound(plan.Head.Id, exchange, found => StandingCard.Show(found, null, exchange))),
        PlanVerb.Settings => PlanCommand.WithNamed(Account, exchange, plan => PlanSettings.Show(plan, exchange)),
        PlanVerb.Check => PlanCommand.WithNamed(Account, exchange, plan => QualityCard.Show(plan, exchange)),
        PlanVerb.Archive => PlanCommand.WithNamed(Account, exchange, plan => PlanYearCard.MayArchive(plan.Head)
            ? PlanYearCard.Ask(plan, exchange)
            : PlanPresses.WithPlans(exchange, plans => PlanYearCard.Show(plan, plans, exchange.Texts.PlanClosed(plan.Head.Status), exchange))),
        _ => throw new NotSupportedException($"Nobody does {Verb}."),
    };
}

/// <summary>What can be done with a plan in one word.</summary>
internal enum PlanVerb
{
    /// <summary>Have it as a file.</summary>
    Export,

    /// <summary>See where it stands, and submit it.</summary>
    Review,

    /// <summary>Change account, tier, start and weeks.</summary>
    Settings,

    /// <summary>See how good it is.</summary>
    Check,

    /// <summary>Put it away.</summary>
    Archive,

    /// <summary>Begin another.</summary>
    Begin,

    /// <summary>Learn what the coach does.</summary>
    Help,
}
