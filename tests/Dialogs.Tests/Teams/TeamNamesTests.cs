using CoachBot.Dialogs.Teams;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Teams;

public sealed class TeamNamesTests
{
    private static readonly TeamMember[] Members =
        [.. new[] { "Wang Wei", "Wang Weiming", "Bo Wang", "王伟", "李小龙", "Maximilian Hohenberger", "Ann O'Neil" }.Select((name, index) => Named(name, $"id-{index}"))];

    [Theory]
    [InlineData("Wang Wei", "Wang Wei")]
    [InlineData("  wang   wei ", "Wang Wei")]
    [InlineData("ＷＡＮＧ　ＷＥＩ", "Wang Wei")]
    [InlineData("@Bo Wang", "Bo Wang")]
    [InlineData("<at>Bo Wang</at>", "Bo Wang")]
    [InlineData("bo", "Bo Wang")]
    [InlineData("hohen", "Maximilian Hohenberger")]
    [InlineData("weim", "Wang Weiming")]
    [InlineData("berger", "Maximilian Hohenberger")]
    [InlineData("王伟", "王伟")]
    [InlineData("小龙", "李小龙")]
    [InlineData("o'n", "Ann O'Neil")]
    public void One_person_of_the_name_is_found(string typed, string name) => Assert.Equal(name, Assert.IsType<NameFound>(Find(typed)).Member.Name);

    [Theory]
    [InlineData("wang", "Wang Wei", "Wang Weiming", "Bo Wang")]
    [InlineData("wei", "Wang Wei", "Wang Weiming")]
    [InlineData("Hohenburger", "Maximilian Hohenberger")]
    [InlineData("Maximillian", "Maximilian Hohenberger")]
    [InlineData("王维", "王伟")]
    [InlineData("李晓龙", "李小龙")]
    public void What_could_be_several_or_is_a_slip_is_asked_about(string typed, params string[] names) =>
        Assert.Equal(names, Assert.IsType<NameUnclear>(Find(typed)).Members.Select(member => member.Name));

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("xy")]
    [InlineData("Christina")]
    [InlineData("赵敏")]
    public void Nobody_is_nobody(string typed) => Assert.IsType<NameUnknown>(Find(typed));

    [Fact]
    public void A_message_that_is_no_name_at_all_is_nobody() => Assert.IsType<NameUnknown>(Find(new string('w', 4_000)));

    [Fact]
    public void Of_two_with_the_same_name_neither_is_taken() =>
        Assert.Equal(2, Assert.IsType<NameUnclear>(TeamNames.Find("王伟", [.. Members, Named("王伟", "other")])).Members.Length);

    [Fact]
    public void A_mention_that_tells_who_it_is_is_believed_before_the_name()
    {
        var mention = new Mentioned("<at>Wang</at>", "Wang", "id-2");
        Assert.Equal("Bo Wang", Assert.IsType<NameFound>(TeamNames.Find("<at>Wang</at>", Members, mention)).Member.Name);
        Assert.IsType<NameUnknown>(TeamNames.Find("<at>Wang</at>", Members, mention with { ObjectId = "elsewhere" }));
        Assert.IsType<NameUnclear>(TeamNames.Find("<at>Wang</at>", Members, mention with { ObjectId = null }));
    }

    [Theory]
    [InlineData("Wang Wei")]
    [InlineData("hohenberger")]
    [InlineData("bo")]
    [InlineData("小龙")]
    [InlineData("o'neil")]
    public void Whole_words_are_enough_to_do_something_to_somebody(string typed) => Assert.IsType<NameFound>(TeamNames.FindWhole(typed, Members));

    [Theory]
    [InlineData("hohen")]
    [InlineData("berger")]
    [InlineData("weim")]
    [InlineData("o'n")]
    [InlineData("伟")]
    [InlineData("龙")]
    [InlineData("wang")]
    [InlineData("Hohenburger")]
    public void A_part_of_a_word_is_not(string typed) => Assert.IsType<NameUnclear>(TeamNames.FindWhole(typed, Members));

    [Theory]
    [InlineData("Thelin")]
    [InlineData("amy")]
    [InlineData("小明")]
    public void A_surname_before_a_comma_and_a_name_in_two_languages_have_their_words(string typed) =>
        Assert.IsType<NameFound>(TeamNames.FindWhole(typed, [Named("Thelin, Amy", "x"), Named("王小明 Jason", "y")]));

    [Fact]
    public void A_mention_is_enough_to_do_something_to_somebody() =>
        Assert.Equal("Bo Wang", Assert.IsType<NameFound>(TeamNames.FindWhole("<at>W</at>", Members, new Mentioned("<at>W</at>", "W", "id-2"))).Member.Name);

    private static NameMatch Find(string typed) => TeamNames.Find(typed, Members);

    private static TeamMember Named(string name, string id) => new(id, name, Instant.FromUnixTimeSeconds(0), Membership.Member, []);
}
