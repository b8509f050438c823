using System.Collections.Immutable;
using CoachBot.Cards;

namespace CoachBot.Dialogs.Contacts;

/// <summary>What there is to do, section by section: drills, plans, days.</summary>
internal static class ContactSections
{
    /// <summary>Lines of one plan and of all, and plans: more are told by their number.</summary>
    private const int MostLines = 8, MostAll = 20, MostPlans = 12;

    /// <summary>The sections; none where there is nothing to do.</summary>
    /// <param name="content">All there is.</param>
    /// <param name="shown">What is shown of the plans.</param>
    /// <param name="isAsked">Whether somebody has asked for it, and so for more than one week.</param>
    /// <param name="exchange">The turn.</param>
    public static IEnumerable<Section> Of(ContactContent content, ImmutableArray<PlanDue> shown, bool isAsked, Exchange exchange)
    {
        var texts = exchange.Texts;
        if (!content.Drills.IsEmpty)
        {
            yield return new(texts.ContactDrills, null, [.. content.Drills.Select(skill => new SectionRow(skill.Name, Value: texts.DrillCount(skill.Drills)))]);
        }

        if (!shown.IsEmpty)
        {
            yield return new(isAsked ? texts.PlanDueNowTitle : texts.PlanDueTitle, null, []);
            foreach (var due in shown)
            {
                yield return new(DueLines.Name(due, exchange), null, [.. due.Events.Select(each => DueLines.Row(each, exchange))]);
            }
        }

        if (!content.Unlogged.IsEmpty)
        {
            yield return new(texts.UnloggedDays, null, [new(texts.Dates(content.Unlogged))]);
        }
    }

    /// <summary>As much of what is due of plans as a card holds.</summary>
    public static ImmutableArray<PlanDue> Fitting(ImmutableArray<PlanDue> agenda)
    {
        var fitting = ImmutableArray.CreateBuilder<PlanDue>();
        int left = MostAll;
        foreach (var due in agenda.Take(MostPlans).TakeWhile(_ => left > 0))
        {
            fitting.Add(due with { Events = [.. due.Events.Take(Math.Min(MostLines, left))] });
            left -= fitting[^1].Events.Length;
        }

        return fitting.ToImmutable();
    }
}
