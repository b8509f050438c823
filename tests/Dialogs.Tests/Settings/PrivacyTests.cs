namespace CoachBot.Dialogs.Tests.Settings;

/// <summary>What is said of what is kept, held to what is kept.</summary>
public sealed class PrivacyTests
{
    [Theory]
    [InlineData(Language.English, "privacy", "hours and notes", "your reminder", "your weekly message", "when I wrote by myself in the last week, whether you answered, and until when you are away", "in which plans of theirs you see to an action", "Your name, language and time zone", "address of this chat", "Which roles you have", "which role, when, and which admin made it", "who added me", "Your manager and an invitation you have not answered", "how that manager judges each one’s ability and attitude", "which score is wanted, and why; the last change of that", "that manager sees the time you log", "each version of a skill that trainer saved", "which one you opened last", "the answers of a review that you began", "learns that you do", "Each of your plans with all you write in it", "your account plans with their versions, drafts too", "executive sponsor of a plan reads its summary")]
    [InlineData(Language.Chinese, "隐私", "时间和备注", "提醒和每周提醒的时间", "我哪几天主动给您发过消息、您有没有回应、您休假到哪天", "在同事的哪些计划里负责行动", "您的姓名、语言和时区", "这个聊天的地址", "您有哪些角色", "哪个角色、什么时候、哪位管理员改的", "谁把我加进去的", "您的经理是谁、还没答复的邀请", "对每位成员能力和态度的评定", "要做到几分、为什么；最近一次改动", "这位经理能看到您记录的时间", "培训师保存过的每一版技能", "最近打开的是哪一份", "没做完的审阅", "会知道是您在做", "您的每份计划和其中写的全部内容", "客户计划（包括草稿和各个版本）", "高层负责人，只要仍由您指定，就能看那份计划的摘要")]
    public void All_that_is_kept_is_told(Language language, string word, params string[] kept)
    {
        var chat = Chat.In(language).Says(word);
        Assert.All(kept, what => chat.Hears(what));
    }

    [Theory]
    [InlineData(Language.English, "“privacy” tells all of it", "that manager also sees the time you log, the ratings of your skills, the results of your drills and your account plans; never your notes on days")]
    [InlineData(Language.Chinese, "发“隐私”看全部说明", "那位经理还能看到您记录的时间、技能评分、练习结果和客户计划，但看不到每天的备注")]
    public void The_first_contact_tells_it_in_short_and_where_the_rest_is(Language language, string more, string manager) =>
        Chat.WithStranger(language).Arrives().Hears(more).Hears(manager);

    /// <summary>A property more of a person is a thing more that is kept: it has to be told before this list may grow.</summary>
    [Fact]
    public void What_is_kept_of_a_person_is_what_is_told()
    {
        Assert.Equal(
            ["ClientLanguage", "ClientZoneId", "Contact", "Follows", "Invitation", "Language", "Leader", "Memberships", "Name", "News", "RemindAt", "Roles", "SellingEstimate", "UsualDay", "Weekly", "Welcomed", "ZoneId"],
            typeof(Profile).GetProperties().Select(property => property.Name).Order());
        Assert.Equal(
            ["Forms", "Grants", "IsLastFinal", "LastAim", "Operations", "Placed", "PlanOpened", "Profile", "Rated", "ReviewDraft", "Undoables", "Writes"],
            typeof(Person).GetProperties().Where(property => !property.GetMethod!.IsStatic).Select(property => property.Name).Order());
    }
}
