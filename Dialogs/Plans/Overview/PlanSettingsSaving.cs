using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Plans.Typing;

namespace CoachBot.Dialogs.Plans.Overview;

/// <summary>Saves the settings of a plan, or says what keeps them from being saved.</summary>
internal static class PlanSettingsSaving
{
    /// <summary>Saves them; the plan was looked up before.</summary>
    /// <param name="button">What was pressed.</param>
    /// <param name="plan">As it is saved.</param>
    /// <param name="others">All plans of the reader.</param>
    /// <param name="isSure">Whether the reader knows of the account of nearly the same name.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Save(Pressed button, AccountPlan plan, PlanList others, bool isSure, Exchange exchange)
    {
        var draft = FormDraft.Empty with { Values = FormInputs.Of(PlanSettings.Fields(exchange), button.Inputs) };
        var (head, errors) = Read(button.Inputs, plan.Head, exchange);
        bool isNewName = !isSure && head.Account != plan.Head.Account;
        var near = isNewName ? AccountNames.Near(head.Account, others.Open.Select(other => other.Head).Where(other => other.Id != plan.Head.Id)).FirstOrDefault() : null;
        return !plan.Head.IsOpen() ? PlanSettings.Show(plan, draft, null, exchange)
            : head == plan.Head && errors.IsEmpty ? PlanCard.Show(plan, exchange.Texts.PlanUnchanged, exchange)
            : PlanSettings.PrintOf(plan.Head) != button.Press.Shown ? PlanSettings.Show(plan, Since(draft, plan.Head, exchange), null, exchange)
            : !errors.IsEmpty ? PlanSettings.Show(plan, draft with { Errors = errors }, null, exchange)
            : near is not null ? PlanSettings.Show(plan, draft with { Notice = exchange.Texts.PlanNear(near.Account) }, near, exchange)
            : Saved(button, plan, head, exchange);
    }

    private static Exchange Saved(Pressed button, AccountPlan plan, PlanHead head, Exchange exchange)
    {
        var after = plan with { Head = head };
        return PlanCard.Show(after, exchange.Texts.PlanSettingsSaved, PlanChanges.Make(plan, after, button.Press.Id, exchange));
    }

    private static FormDraft Since(FormDraft draft, PlanHead head, Exchange exchange) => draft with
    {
        Notice = exchange.Texts.LineChangedSince,
        Errors = PlanSettings.Of(head).Where(saved => saved.Value != draft.Values.GetValueOrDefault(saved.Key))
            .ToImmutableDictionary(saved => saved.Key, saved => exchange.Texts.SavedMeanwhile(saved.Key == PlanSettings.Tier ? exchange.Texts.TierName(head.Tier) : saved.Value)),
    };

    private static (PlanHead Head, ImmutableDictionary<string, string> Errors) Read(IReadOnlyDictionary<string, string> inputs, PlanHead before, Exchange exchange)
    {
        var (texts, errors) = (exchange.Texts, ImmutableDictionary.CreateBuilder<string, string>());
        string Line(string field) => string.Join(' ', inputs.GetValueOrDefault(field, "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var (account, tier, start) = (Line(PlanSettings.Account), PlanIds.From<AccountTier>(Line(PlanSettings.Tier)), PlanDateReader.Read(Line(PlanSettings.Start), exchange.Turn.Today));
        bool isWhole = int.TryParse(Width.Fold(Line(PlanSettings.Weeks)), NumberStyles.None, CultureInfo.InvariantCulture, out int weeks)
            && weeks is >= PlanTimetable.FewestWeeks and <= PlanTimetable.MostWeeks;
        var (first, last) = (exchange.Turn.Today.PlusYears(-PlanSettings.MostYears), exchange.Turn.Today.PlusYears(PlanSettings.MostYears));
        void Wrong(string field, bool isWrong, Func<string> why)
        {
            if (isWrong)
            {
                errors.TryAdd(field, why());
            }
        }

        Wrong(PlanSettings.Account, account.Length == 0, () => texts.TextMissing);
        Wrong(PlanSettings.Account, account.Length > PlanEntry.LongestName, () => texts.TextTooLong(account.Length, PlanEntry.LongestName));
        Wrong(PlanSettings.Tier, tier is null, () => texts.NothingChosen);
        Wrong(PlanSettings.Start, start is null, () => texts.DateNotRead(Line(PlanSettings.Start)));
        Wrong(PlanSettings.Start, start is { } day && day != before.Start && (day < first || day > last), () => texts.PlanStartRefused(first, last));
        Wrong(PlanSettings.Weeks, !isWhole, () => texts.NumberRefused(Line(PlanSettings.Weeks), PlanTimetable.FewestWeeks, PlanTimetable.MostWeeks));
        return (before with { Account = account, Tier = tier ?? before.Tier, Start = start ?? before.Start, Weeks = isWhole ? weeks : before.Weeks }, errors.ToImmutable());
    }
}
