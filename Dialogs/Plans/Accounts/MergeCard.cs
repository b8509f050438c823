using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Changes;
using CoachBot.Coaching.Plans.Checks;

namespace CoachBot.Dialogs.Plans.Accounts;

/// <summary>Two of one's own plans that turn out to be for one account: says what merging them would do, and does it.</summary>
public static class MergeCard
{
    /// <summary>Another open plan of nearly the same name, other than this one's of the year before or after; null for none.</summary>
    public static PlanHead? OtherOf(PlanHead head, PlanList plans) => !head.IsOpen() ? null : AccountNames.Near(
        head.Account,
        plans.Open.Select(plan => plan.Head).Where(other => other.Id != head.Id && other.IsOpen() && other.Previous != head.Id && head.Previous != other.Id)).FirstOrDefault();

    /// <summary>Says what would be done.</summary>
    /// <param name="into">The plan that stays.</param>
    /// <param name="other">The plan that is archived.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Ask(AccountPlan into, AccountPlan other, string? notice, Exchange exchange)
    {
        var (texts, join) = (exchange.Texts, PlanJoin.Of(into, other));
        string? obstacle = Obstacle(into, join, exchange);
        var words = exchange.PlanWords();
        string[] left = [.. join.Left.Select(key => key.Kind == EntryKind.Text ? words.Of((PlanField)key.Number).Label : texts.NotNeededLabel)];
        ImmutableArray<string> lines =
        [
            .. notice is null ? [] : (string[])[notice],
            texts.MergeWhat(into.Head.Account, other.Head.Account, join.Taken, join.Added),
            .. left.Length == 0 ? [] : (string[])[texts.MergeLeft(texts.Several(left))],
            .. obstacle is null ? [] : (string[])[obstacle],
        ];
        var cancel = new Button(texts.MergeNot, exchange.Press(PlanPresses.ShowOp) with { About = into.Head.Id }, Answer.InPlace);
        ImmutableArray<Button> buttons = obstacle is null
            ? [new(texts.MergeSure, exchange.Press(MergePresses.SureOp) with { About = into.Head.Id, Shown = Print(other, join) }, Answer.InPlace), cancel]
            : [cancel];
        return exchange.Show(NoteCard.Draw(new(texts.MergeTitle(into.Head.Account, other.Head.Account), lines, buttons), exchange.Turn.Language.Tag()));
    }

    /// <summary>Does it, if both plans still are as the card showed them.</summary>
    public static Exchange Merge(Pressed button, AccountPlan into, AccountPlan other, Exchange exchange)
    {
        var join = PlanJoin.Of(into, other);
        if (button.Press.Shown != Print(other, join) || Obstacle(into, join, exchange) is not null)
        {
            return Ask(into, other, exchange.Texts.MergeChanged, exchange);
        }

        var merged = PlanChanges.Make(other, other with { Head = other.Head.Archive() }, button.Press.Id, PlanChanges.Make(into, join.Plan, button.Press.Id, exchange));
        return PlanCard.Show(join.Plan, exchange.Texts.Merged(other.Head.Account, join.Taken, join.Added), merged);
    }

    private static string? Obstacle(AccountPlan into, PlanJoin join, Exchange exchange)
    {
        var changes = PlanParts.Changes(into, join.Plan);
        return join.TooMany is { } kind ? exchange.Texts.MergeTooMany(PlanRules.Most(kind))
            : PlanChanges.IsTooMuch(changes.Put) ? exchange.Texts.MergeTooLarge
            : null;
    }

    /// <summary>What tells what was shown from anything else: which plan, and how much of it goes where.</summary>
    private static string Print(AccountPlan other, PlanJoin join) =>
        string.Create(CultureInfo.InvariantCulture, $"{other.Head.Id}/{join.Taken}/{join.Added}/{join.Left.Length}/{join.Plan.Head.LastNumber}");
}
