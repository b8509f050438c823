using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs.Tests.Roles;
using CoachBot.Dialogs.Tests.Teams;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Campaigns;

/// <summary>What is done with campaigns, on top of an <see cref="Office"/>. Ada, an admin, plans; it is Monday 23 November 2026.</summary>
internal static class CampaignOffice
{
    /// <summary>An office where Bo leads Cy, and Ada has met everybody.</summary>
    public static Office Open(Language language = Language.English) => TeamOffice.Open(language).Wins(Bo, Cy);

    /// <summary>Goes through the first steps, up to the calendar.</summary>
    public static Office Plans(this Office office, string people, string skills = "price", string day = "2026-11-23")
    {
        var words = Texts(office);
        return office.Says(Ada, words.CampaignWord)
            .Presses(Ada, words.CampaignNew)
            .Presses(Ada, words.CampaignNext, new() { ["name"] = "Value **selling**", ["day"] = day })
            .Presses(Ada, words.CampaignNext, new() { ["people"] = people, ["team"] = "now" })
            .Presses(Ada, words.CampaignNext, new() { ["skills"] = skills })
            .Presses(Ada, words.CampaignNext, skills.Split(',').SelectMany(skill => new[] { ($"weight-{skill}", "2"), ($"target-{skill}", "85") }).ToDictionary(each => each.Item1, each => each.Item2));
    }

    /// <summary>Fills in the calendar.</summary>
    public static Office Schedules(this Office office, string start = "2026-11-25", string length = "90", string control = "none", string late = "same", string after = "keep") =>
        office.Presses(Ada, Texts(office).CampaignNext, new() { ["start"] = start, ["length"] = length, ["late"] = late, ["control"] = control, ["after"] = after });

    /// <summary>A campaign for some people that has begun.</summary>
    public static Office Begins(this Office office, string people, string skills = "price", string control = "none", string after = "keep")
    {
        office.Plans(people, skills).Schedules(control: control, after: after);
        return office.Presses(Ada, Texts(office).CampaignStart(office.Campaigns.Latest.Members.Length));
    }

    /// <summary>How somebody takes part.</summary>
    public static CampaignMembership MembershipOf(this Office office, string who) => Assert.Single(office[who].Profile.Memberships);

    private static Wording.Texts Texts(Office office) => Wording.Texts.In(office.IsChinese ? Language.Chinese : Language.English);
}
