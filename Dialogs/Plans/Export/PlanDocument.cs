using System.Collections.Immutable;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Dialogs.Plans.Export;

/// <summary>A plan as it is printed, in its reader's words; a writer makes a file of it and knows nothing of plans.</summary>
/// <param name="Language">Of everything that nobody typed.</param>
/// <param name="Title">The account.</param>
/// <param name="Subtitle">What the document is.</param>
/// <param name="Facts">What stands on the title page, label and value.</param>
/// <param name="Sections">The eight, in the method's order.</param>
public sealed record PlanDocument(
    Language Language, string Title, string Subtitle, ImmutableArray<(string Label, string Value)> Facts, ImmutableArray<DocumentSection> Sections)
{
    /// <summary>The document of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="calendar">Which days are worked; the timetable depends on it.</param>
    /// <param name="today">The day it is printed.</param>
    public static PlanDocument Of(AccountPlan plan, Language language, WorkingCalendar calendar, LocalDate today)
    {
        var print = new PlanPrint(plan, language, calendar, today);
        return new(language, plan.Head.Account, print.Texts.DocumentSubtitle, [.. TitlePage.Facts(print)], [.. Enum.GetValues<PlanSection>().Select(section => Section(section, print))]);
    }

    private static DocumentSection Section(PlanSection section, PlanPrint print) =>
        new($"{(int)section + 1} {print.Words.Of(section)}", [.. Blocks(section, print)]);

    private static IEnumerable<DocumentBlock> Blocks(PlanSection section, PlanPrint print) => section switch
    {
        PlanSection.Summary => print.Fields(PlanField.SummaryStrategy, PlanField.SummaryGoals, PlanField.SummaryRisks, PlanField.Expectation),
        PlanSection.Choices => ChoicesSection.Blocks(print),
        PlanSection.Risks => RisksSection.Blocks(print),
        PlanSection.Objectives => ObjectivesSection.Blocks(print),
        PlanSection.Actions => ActionsSection.Blocks(print),
        PlanSection.Team => TeamSection.Blocks(print),
        PlanSection.Forecast => ForecastSection.Blocks(print),
        PlanSection.Appendix => AppendixSection.Blocks(print),
        _ => throw new NotSupportedException($"{section} is not printed."),
    };
}

/// <summary>A section; it begins a page.</summary>
/// <param name="Heading">With its number.</param>
/// <param name="Blocks">From top to bottom.</param>
public sealed record DocumentSection(string Heading, ImmutableArray<DocumentBlock> Blocks);
