using System.Text.RegularExpressions;
using CoachBot.Coaching.Drills;

namespace CoachBot.Coaching.Tests.Drills;

/// <summary>Holds the texts of all nine skills to what a card can show and a reader can take in.</summary>
public sealed partial class DrillTextTests
{
    public static TheoryData<string> Skills => StandardDrills.Skills;

    [Theory]
    [MemberData(nameof(Skills))]
    public void An_objective_has_a_short_name_and_goal(string skill)
    {
        Assert.All(StandardDrills.Names(skill), each => Assert.Empty(DrillRules.Check(each.Text, each.Limits)));
    }

    [Theory]
    [MemberData(nameof(Skills))]
    public void A_situation_is_two_to_four_sentences(string skill)
    {
        Assert.All(StandardDrills.Drills(skill), drill => Assert.InRange(drill.SentenceEnd.Count(drill.Text.Situation), 2, 4));
    }

    [Theory]
    [MemberData(nameof(Skills))]
    public void A_drill_keeps_to_what_is_asked_of_trainers(string skill) =>
        Assert.All(StandardDrills.Drills(skill), drill => Assert.Empty(DrillRules.Check(drill.Text, drill.Limits)));

    [Theory]
    [MemberData(nameof(Skills))]
    public void Each_language_keeps_to_its_own_letters(string skill)
    {
        Assert.All(English(skill), text => Assert.DoesNotMatch(ChineseLetters(), text));
        Assert.All(Chinese(skill), text => Assert.DoesNotMatch(EnglishWordsAndMarks(), text));
    }

    [Theory]
    [MemberData(nameof(Skills))]
    public void No_word_is_one_of_those_that_say_nothing(string skill)
    {
        Assert.All(English(skill), text => Assert.DoesNotMatch(Hollow(), text));
        Assert.All(Chinese(skill), text => Assert.DoesNotMatch(HollowInChinese(), text));
    }

    private static IEnumerable<string> English(string skill) => StandardDrills.Texts(skill, drill => drill.English, name => name.English);

    private static IEnumerable<string> Chinese(string skill) => StandardDrills.Texts(skill, drill => drill.Chinese, name => name.Chinese);

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}|\p{IsCJKSymbolsandPunctuation}|\p{IsHalfwidthandFullwidthForms}")]
    private static partial Regex ChineseLetters();

    // Abbreviations that people say as letters, such as those of file formats, are Chinese as well.
    [GeneratedRegex("[a-z]|[,;:!?\"']")]
    private static partial Regex EnglishWordsAndMarks();

    [GeneratedRegex(
        @"\b(synerg|leverag|seamless|holistic|robust|paradigm|best.in.class|world.class|cutting.edge|game.chang|touch base|reach out|deep dive|value.add|win.win|going forward|proactive)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Hollow();

    [GeneratedRegex("赋能|抓手|闭环|痛点|全方位|一站式|协同效应|颗粒度|赛道|底层逻辑|组合拳|双赢|共赢")]
    private static partial Regex HollowInChinese();
}
