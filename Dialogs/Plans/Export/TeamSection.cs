using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Export;

/// <summary>Section 6: who takes part, and what each is to learn.</summary>
internal static class TeamSection
{
    public static IEnumerable<DocumentBlock> Blocks(PlanPrint print) => print.List(
        PlanField.Members,
        [new(print.Texts.DocumentPerson, 3), new(print.Texts.DocumentRole, 4), new(print.Texts.DocumentDevelopment, 6)],
        print.Plan.All<PlanMember>().Select(member => (string?[])[member.Who.Name, member.Role, member.Development]));
}
