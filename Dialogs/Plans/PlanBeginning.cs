using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Plans.Accounts;
using CoachBot.Dialogs.Plans.Years;
using CoachBot.Dialogs.Search;

namespace CoachBot.Dialogs.Plans;

/// <summary>Begins a plan: names the account and says how much it matters.</summary>
public static class PlanBeginning
{
    /// <summary>The fields of the form.</summary>
    public const string Account = "account", Known = "known-account", Tier = "tier";

    private const int LongestEntered = PlanEntry.LongestName + 20;

    /// <summary>Shows the form, or why there is no room for another plan.</summary>
    public static Exchange Ask(PlanList plans, FormDraft draft, Exchange exchange) =>
        IsFull(plans, exchange) ? PlansCard.Show(plans, exchange.Texts.TooManyPlans(exchange.Turn.Circumstances.Organisation.MostPlans), exchange) : ShowForm(null, draft, exchange, isNear: false);

    /// <summary>Shows the form for an account that was named; where a plan of the reader's may be meant, that one is offered.</summary>
    /// <param name="account">As it was named; empty for none.</param>
    /// <param name="plans">The reader's; none that is open has this name.</param>
    /// <param name="notice">Why it is shown; null for because the account was named.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange AskFor(string account, PlanList plans, string? notice, Exchange exchange)
    {
        var draft = FormDraft.Empty with { Values = ImmutableDictionary<string, string>.Empty.SetItem(Account, account), Notice = notice };
        return account.Length > 0 && OwnNear(account, plans) is { } own ? ShowForm(own, draft with { Notice = Near(own, exchange) }, exchange, isNear: true) : Ask(plans, draft, exchange);
    }

    /// <summary>Whether the reader works by as many plans as the organisation lets one person.</summary>
    public static bool IsFull(PlanList plans, Exchange exchange) => plans.Accounts >= exchange.Turn.Circumstances.Organisation.MostPlans;

    /// <summary>Begins the plan that was entered, or says what keeps it from being begun.</summary>
    /// <param name="button">What was pressed.</param>
    /// <param name="plans">The reader's.</param>
    /// <param name="isSure">Whether the reader knows of the account of nearly the same name, and of whoever plans it.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Begin(Pressed button, PlanList plans, bool isSure, Exchange exchange)
    {
        var draft = FormDraft.Empty with { Values = Entered(button, exchange) };
        string account = string.Join(' ', draft.Values[Account].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var tier = PlanIds.From<AccountTier>(draft.Values[Tier]);
        var errors = Errors(account, tier, exchange);
        return IsFull(plans, exchange) || errors.Count > 0 ? Ask(plans, draft with { Errors = errors }, exchange)
            : isSure ? Begin(account, tier!.Value, plans, button.Press.Id, exchange)
            : exchange.Know(new PlannedNear(account), planned => Notice(OwnNear(account, plans), OfOthers(planned, exchange), exchange) is { } notice
                ? ShowForm(OwnNear(account, plans), draft with { Notice = notice }, exchange, isNear: true)
                : Begin(account, tier!.Value, plans, button.Press.Id, exchange));
    }

    /// <summary>What was entered; an account that was picked stands where one is typed, unless another was typed.</summary>
    private static ImmutableDictionary<string, string> Entered(Pressed button, Exchange exchange)
    {
        var values = FormInputs.Of(Fields(FormDraft.Empty, exchange), button.Inputs);
        return (string.IsNullOrWhiteSpace(values[Account]) ? values.SetItem(Account, values[Known]) : values).Remove(Known);
    }

    /// <summary>A plan of the reader's that may be for the same account: an open one, or else one that is archived.</summary>
    private static PlanHead? OwnNear(string account, PlanList plans) => plans.Named(account) ?? plans.Like(account) ?? plans.ArchivedNamed(account);

    private static string Near(PlanHead own, Exchange exchange) =>
        own.Status == PlanStatus.Archived ? exchange.Texts.PlanNearArchived(own.Account) : exchange.Texts.PlanNear(own.Account);

    /// <summary>Who else may plan the same account; null for nobody.</summary>
    private static PlannedAccount? OfOthers(PlannedAccounts planned, Exchange exchange) => planned.All.FirstOrDefault(each => each.Owner != exchange.Turn.Circumstances.ObjectId);

    private static string? Notice(PlanHead? own, PlannedAccount? other, Exchange exchange)
    {
        var texts = exchange.Texts;
        return (own, other) switch
        {
            (null, null) => null,
            ({ } near, null) => Near(near, exchange),
            (null, { } planned) => texts.PlannedBy(planned.OwnerName, planned.Account),
            ({ } near, { } planned) => $"{Near(near, exchange)}\n\n{texts.PlannedBy(planned.OwnerName, planned.Account)}",
        };
    }

    private static Exchange Begin(string account, AccountTier tier, PlanList plans, string operation, Exchange exchange)
    {
        string self = exchange.Turn.Circumstances.ObjectId;
        string name = exchange.Person.Profile.Name is { Length: > 0 } known ? CardText.Cut(known, PlanEntry.LongestName) : self;
        var plan = AccountPlan.Begin(new(plans.NextId, account, tier, new(name, self), exchange.Turn.Today));
        return PlanCard.Show(plan, exchange.Texts.PlanBegun(PlanTimetable.UsualWeeks), PlanChanges.Begin(plan, operation, exchange));
    }

    private static ImmutableDictionary<string, string> Errors(string account, AccountTier? tier, Exchange exchange)
    {
        var errors = ImmutableDictionary<string, string>.Empty;
        errors = account.Length == 0 ? errors.SetItem(Account, exchange.Texts.TextMissing)
            : account.Length > PlanEntry.LongestName ? errors.SetItem(Account, exchange.Texts.TextTooLong(account.Length, PlanEntry.LongestName))
            : errors;
        return tier is null ? errors.SetItem(Tier, exchange.Texts.NothingChosen) : errors;
    }

    private static Exchange ShowForm(PlanHead? own, FormDraft draft, Exchange exchange, bool isNear)
    {
        var texts = exchange.Texts;
        return exchange.Show(FormCard.Draw(
            new(texts.NewPlan, [texts.NewPlanIntro(exchange.Turn.Circumstances.Organisation.MostPlans)], Fields(draft, exchange), [.. ButtonsFor(own, isNear, exchange)], texts.PlanFormFallback) { Notice = draft.Notice },
            exchange.Turn.Language.Tag()));
    }

    private static IEnumerable<Button> ButtonsFor(PlanHead? own, bool isNear, Exchange exchange)
    {
        var texts = exchange.Texts;
        if (own is not null)
        {
            yield return own.Status == PlanStatus.Archived
                ? new(texts.ReopenButton, exchange.Press(PlanYearPresses.ReopenOp) with { About = own.Id }, Answer.InPlace) { SendsInputs = false }
                : new(texts.OpenThatPlan, exchange.Press(PlanPresses.ShowOp) with { About = own.Id }, Answer.InPlace) { SendsInputs = false };
        }

        yield return isNear
            ? new(own is null ? texts.BeginPlanAnyway : texts.BeginPlanSure, exchange.Press(PlanPresses.BeginSureOp), Answer.InPlace)
            : new(texts.BeginPlan, exchange.Press(PlanPresses.BeginOp), Answer.InPlace);
        if (isNear)
        {
            yield return new(texts.BeginPlanNot, exchange.Press(PlanPresses.ListOp), Answer.InPlace) { SendsInputs = false };
        }
    }

    private static ImmutableArray<Field> Fields(FormDraft draft, Exchange exchange) => FormInputs.Filled(
        draft,
        new TextField(Account, exchange.Texts.PlanAccountLabel(PlanEntry.LongestName), null, LongestEntered, Multiline: false),
        new SearchField(Known, exchange.Texts.PlanAccountKnown, null, Datasets.Accounts),
        new ChoiceField(Tier, exchange.Texts.TierLabel, null, [.. Enum.GetValues<AccountTier>().Select(tier => new FieldChoice(tier.Id(), exchange.Texts.TierName(tier)))]) { IsOpen = true });
}
