using System.Text;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Tests.Roles;

namespace CoachBot.Dialogs.Tests.Plans;

/// <summary>An account that somebody else plans.</summary>
public sealed class PlannedAccountTests
{
    [Fact]
    public void Whoever_begins_a_plan_for_an_account_a_colleague_plans_is_told_who()
    {
        var office = Begun(Office.Ada, "Huarui Electronics");
        Begin(office, Office.Bo, "Huarui Electronic Ltd.").Hears("plans “Huarui Electronics”").Hears("Two plans for one account");
        Assert.Empty(office.PlansOf(Office.Bo).Plans.All);
        var asked = office.Card;
        office.Presses(Office.Bo, "Do not begin");
        Assert.Empty(office.PlansOf(Office.Bo).Plans.All);
        office.Presses(Office.Bo, "Begin anyway", Inputs("Huarui Electronic Ltd."), asked).Hears("Plan: Huarui Electronic Ltd.");
        Assert.Single(office.PlansOf(Office.Bo).Plans.All);
    }

    [Fact]
    public void Another_account_is_begun_at_once() => Begin(Begun(Office.Ada, "Huarui"), Office.Bo, "Zhonglian").Hears("Begun.");

    [Fact]
    public void Ones_own_and_a_colleagues_are_told_together()
    {
        var office = Begun(Office.Ada, "Huarui Electronics");
        Begin(office, Office.Bo, "Huarui Electronics").Presses(Office.Bo, "Begin anyway", Inputs("Huarui Electronics"));
        Begin(office.Says(Office.Bo, "plan").Presses(Office.Bo, "New account plan"), Office.Bo, "Huarui Electronic", isAsked: true)
            .Hears("You have a plan for “Huarui Electronics” already").Hears("Two plans for one account");
    }

    [Fact]
    public void An_archived_plan_is_nobodys_and_a_reopened_one_is_again()
    {
        var office = Begun(Office.Ada, "Huarui").Presses(Office.Ada, "Settings").Presses(Office.Ada, "Archive or next year").Presses(Office.Ada, "Archive").Presses(Office.Ada, "Archive it");
        Assert.Empty(office.Register.All);
        office.Says(Office.Ada, "plan").Presses(Office.Ada, "Archived (1)").Presses(Office.Ada, "Reopen", new() { ["plan"] = "p0001" });
        Assert.Equal(("Huarui", "p0001", Office.Ada), Assert.Single(office.Register.All) is var planned ? (planned.Account, planned.Plan, planned.Owner) : default);
    }

    [Fact]
    public void What_is_written_leaves_the_register_alone()
    {
        var office = Begun(Office.Ada, "Huarui").Says(Office.Ada, "opportunity: Line 2, 400k, 60%").Hears("Added to Huarui");
        Assert.Single(office.Register.All);
    }

    [Fact]
    public void A_name_is_no_markdown_for_others() =>
        Assert.Contains(@"\\*\\*Huarui\\*\\*", Encoding.UTF8.GetString(CardJson.Utf8(Begin(Begun(Office.Ada, "**Huarui**"), Office.Bo, "Huarui").Card)), StringComparison.Ordinal);

    private static Office Begun(string who, string account) => Begin(new Office(), who, account);

    private static Office Begin(Office office, string who, string account, bool isAsked = false) =>
        (isAsked ? office : office.Says(who, "plan")).Presses(who, "Begin", Inputs(account));

    private static Dictionary<string, string> Inputs(string account) => new() { ["account"] = account, ["tier"] = "b" };

    [Fact]
    public void Two_plans_for_one_account_become_one_after_it_was_said_what_happens()
    {
        var chat = TwoOfOne().Says("plan Huarui Electronics").Presses("Settings").Presses("Archive or next year").Presses("Merge with Huarui Electronic");
        chat.Hears("takes over 1 text where it has none, and 2 lines").Hears("“Overall strategy” stays as this plan has it");
        Assert.Equal(PlanStatus.Draft, chat.PlanBook.Find("p0002")!.Head.Status);
        chat.Presses("Merge").Hears("Merged: 1 text and 2 lines taken over");
        var plan = chat.PlanBook.Find("p0001")!;
        Assert.Equal(("mine", "theirs too"), (plan.Text(PlanField.CustomerStrategy), plan.Text(PlanField.CustomerFinance)));
        Assert.Equal(["Line 1", "Line 2", "Line 3"], plan.All<PlanOpportunity>().Select(opportunity => opportunity.Name));
        Assert.Equal(PlanStatus.Archived, chat.PlanBook.Find("p0002")!.Head.Status);
        Assert.Equal("p0001", Assert.Single(chat.Register.All).Plan);
    }

    [Fact]
    public void What_was_shown_of_a_merge_is_what_is_done()
    {
        var chat = TwoOfOne().Says("plan Huarui Electronics").Presses("Settings").Presses("Archive or next year").Presses("Merge with Huarui Electronic");
        var asked = chat.Card;
        chat.Says("plan Huarui Electronic opportunity: Line 4, 1k, 5%").Presses("Merge", asked).Hears("have changed since").Hears("3 lines");
        Assert.Equal(PlanStatus.Draft, chat.PlanBook.Find("p0002")!.Head.Status);
    }

    private static Chat TwoOfOne()
    {
        var chat = Chat.InEnglish().Says("plan").Presses("Begin", null, ("account", "Huarui Electronics"), ("tier", "b"));
        chat.Says("opportunity: Line 1, 1k, 5%").Says("plan step 1").Presses("Save", null, ("customer-strategy", "mine"));
        chat.Says("plan").Presses("New account plan").Presses("Begin", null, ("account", "Huarui Electronic"), ("tier", "b"));
        chat.Presses("Another account: begin", null, ("account", "Huarui Electronic"), ("tier", "b"));
        return chat.Says("opportunity: Line 2, 1k, 5%").Says("opportunity: Line 3, 1k, 5%").Says("plan step 1").Presses("Save", null, ("customer-strategy", "theirs"), ("customer-finance", "theirs too"));
    }
}
