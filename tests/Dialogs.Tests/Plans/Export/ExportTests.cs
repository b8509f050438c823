using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Plans.Export;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Tests.Plans.Reviews;
using CoachBot.Dialogs.Tests.Roles;

namespace CoachBot.Dialogs.Tests.Plans.Export;

/// <summary>From the wish for a file to the file, as far as a conversation goes.</summary>
public sealed class ExportTests
{
    [Theory]
    [InlineData("plan export")]
    [InlineData("plan export Huarui")]
    [InlineData("Plan export huarui word")]
    [InlineData("导出客户计划 Huarui")]
    public void The_plan_is_offered_as_a_word_file(string said) => Begun("Huarui").Says(said).Hears("[Huarui 2026-11-23.docx] The account plan as a Word file");

    [Theory]
    [InlineData("plan export markdown")]
    [InlineData("plan export Huarui md")]
    [InlineData("导出客户计划 markdown")]
    public void Or_as_markdown(string said) => Begun("Huarui").Says(said).Hears("[Huarui 2026-11-23.md] The account plan as a Markdown file");

    [Fact]
    public void Of_several_plans_one_is_chosen()
    {
        var chat = Begun("Huarui").Says("plan").Presses("New account plan").Presses("Begin", null, ("account", "Nordwind"), ("tier", "b"));
        chat.Says("plan export").Hears("Account plan as a file").Presses("Export", null, ("plan", "p0002"), ("format", "markdown")).Hears("[Nordwind 2026-11-23.md]");
        chat.Says("plan export Nordwind").Hears("[Nordwind 2026-11-23.docx]");
        chat.Says("plan export Kestrel").Hears("Account plan as a file");
    }

    [Fact]
    public void Without_a_plan_there_is_nothing_to_export() => Chat.InEnglish().Says("plan export").Hears("There is no plan to export yet").Hears("New account plan");

    [Fact]
    public void The_button_on_the_plan_offers_the_file_below_it() => Begun("Huarui").Says("plan Huarui").Presses("Export").Hears("The file is in the next message.").Hears("[Huarui 2026-11-23.docx]");

    [Fact]
    public void Whoever_agrees_gets_the_plan_as_it_is_by_then()
    {
        var chat = Begun("Huarui").Says("plan export");
        var offer = Offer(chat);
        chat.PlanBook.Change(new Dialogs.Plans.PlanPartSet("p0001", new("text/trends", [new PlanText(PlanField.Trends, "Written after the offer")])));
        Answers(chat, offer, isYes: true).Hears("(Huarui 2026-11-23.docx)");
        var file = Assert.IsType<HandOver>(Assert.Single(chat.Replies));
        Assert.Contains("Written after the offer", MarkdownWriter.Write(Assert.IsType<PlanContent>(file.Content).Document), StringComparison.Ordinal);
    }

    [Fact]
    public void An_offer_is_answered_once()
    {
        var chat = Begun("Huarui").Says("plan export");
        var offer = Offer(chat);
        Answers(chat, offer, isYes: true).Hears("(Huarui");
        Answers(chat, offer, isYes: true).Hears("You have answered this offer already");
        Answers(chat, offer, isYes: false).Hears("You have answered this offer already");
    }

    [Fact]
    public void Whoever_declines_gets_none_and_that_holds()
    {
        var chat = Begun("Huarui").Says("plan export");
        var offer = Offer(chat);
        Answers(chat, offer, isYes: false).Hears("No file was made");
        Answers(chat, offer, isYes: true).Hears("You have answered this offer already");
    }

    [Fact]
    public void Somebody_elses_offer_is_not_obeyed()
    {
        var chat = Begun("Huarui").Says("plan export");
        Answers(chat, Offer(chat) with { Owner = "somebody" }, isYes: true).Hears(chat.Texts().NotYourCard);
    }

    [Theory]
    [InlineData(Office.Cy + "/p0001/0/word", "Only the plan’s owner")]
    [InlineData(Chat.Self + "/p0009/0/word", "is not there")]
    [InlineData(Chat.Self + "/p0001/3/word", "is not there")]
    public void A_plan_that_is_not_ones_own_or_not_there_is_none(string about, string why)
    {
        var chat = Begun("Huarui").Says("plan export");
        Answers(chat, Offer(chat) with { About = about }, isYes: true).Hears(why).DoesNotHear("(Huarui");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("p0001")]
    [InlineData("somebody-else/p0001/0/word")]
    [InlineData(Chat.Self + "/p0001/word")]
    [InlineData(Chat.Self + "/p0001/0/exe")]
    [InlineData(Chat.Self + "/../0/word")]
    [InlineData(Chat.Self + "/p0001/-1/word")]
    [InlineData("/p0001/0/word")]
    public void A_made_up_reference_is_a_card_out_of_date(string? about)
    {
        var chat = Begun("Huarui").Says("plan export");
        Answers(chat, Offer(chat) with { About = about }, isYes: true).Hears(chat.Texts().CardOutOfDate);
    }

    [Fact]
    public void What_consent_sends_is_no_button()
    {
        var chat = Begun("Huarui").Says("plan export");
        chat.Takes(new Tapped(new(Offer(chat), new Dictionary<string, string>()))).Hears(chat.Texts().CardOutOfDate);
    }

    [Fact]
    public void Among_others_no_file_is_offered() => Begun("Huarui").Takes(new SaidInGroup("plan export")).DoesNotHear("docx");

    [Fact]
    public void A_manager_exports_what_is_read_and_is_asked_again_when_the_file_is_made()
    {
        var office = PlanOffice.Open().Submits(Office.Cy).OpensReviewOf(Office.Bo, Office.Cy).Approves(Office.Bo).Taps(Office.Cy, ReviewPresses.ReopenOp, PlanOffice.Plan).Holds(Office.Cy, new PlanText(PlanField.Trends, "Only in the draft"));
        office.OpensPlanOf(Office.Bo, Office.Cy).Presses(Office.Bo, "Export").Hears("This is version 1");
        var offer = Assert.Single(office.Replies.OfType<OfferFile>());
        office.Takes(Office.Bo, new Consented(new(offer.Accept, new Dictionary<string, string>()), IsYes: true));
        Assert.DoesNotContain("Only in the draft", MarkdownWriter.Write(Assert.IsType<PlanContent>(Assert.IsType<HandOver>(Assert.Single(office.Replies)).Content).Document), StringComparison.Ordinal);
        office.OpensPlanOf(Office.Bo, Office.Cy).Presses(Office.Bo, "Export");
        var later = Assert.Single(office.Replies.OfType<OfferFile>());
        office.Says(Office.Cy, "leave team").Presses(Office.Cy, "Yes, leave").Takes(Office.Bo, new Consented(new(later.Accept, new Dictionary<string, string>()), IsYes: true)).Hears("Only the plan’s owner");
    }

    private static Chat Begun(string account) => Chat.InEnglish().Says("plan").Presses("Begin", null, ("account", account), ("tier", "b"));

    private static Press Offer(Chat chat) => chat.Replies.OfType<OfferFile>().Single().Accept;

    private static Chat Answers(Chat chat, Press offer, bool isYes) => chat.Takes(new Consented(new(offer, new Dictionary<string, string>()), isYes));
}

file static class Reading
{
    public static Wording.Texts Texts(this Chat chat) => Wording.Texts.In(chat.Person.Profile.Language ?? Language.English);
}
