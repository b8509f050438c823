using System.Text;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Content;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Portfolio;
using CoachBot.Coaching.Plans.Practice;
using CoachBot.Coaching.Plans.Words;

namespace CoachBot.Coaching.Tests.Plans;

public sealed partial class PlanContentTests
{
    private static readonly PlanWords English = PlanWords.Standard.English;
    private static readonly PlanWords Chinese = PlanWords.Standard.Chinese;

    [Fact]
    public void Names_are_short_enough_for_a_button_or_a_label()
    {
        Assert.All(Names(English), name => Assert.InRange(name.Length, 4, 40));
        Assert.All(Names(Chinese), name => Assert.InRange(name.Length, 2, 14));
    }

    [Fact]
    public void Questions_are_one_line_and_end_as_questions()
    {
        Assert.All(Questions(English), question => Assert.InRange(question.Length, 30, 120));
        Assert.All(Questions(English), question => Assert.EndsWith("?", question, StringComparison.Ordinal));
        Assert.All(Questions(Chinese), question => Assert.InRange(question.Length, 12, 50));
        Assert.All(Questions(Chinese), question => Assert.Contains('？', question));
    }

    [Fact]
    public void What_good_looks_like_takes_two_or_three_sentences()
    {
        foreach (var step in Enum.GetValues<PlanStep>())
        {
            Assert.InRange(Sentences(English.Of(step).Good, '.'), 2, 3);
            Assert.InRange(Sentences(Chinese.Of(step).Good, '。'), 2, 3);
            Assert.InRange(English.Of(step).Good.Length, 100, 300);
            Assert.InRange(Chinese.Of(step).Good.Length, 40, 120);
        }
    }

    [Fact]
    public void Rules_and_advice_are_short_sentences()
    {
        Assert.All(Advice(English), said => Assert.InRange(said.Length, 40, 140));
        Assert.All(Advice(Chinese), said => Assert.InRange(said.Length, 15, 60));
        Assert.All(Advice(English), said => Assert.EndsWith(".", said, StringComparison.Ordinal));
        Assert.All(Advice(Chinese), said => Assert.EndsWith("。", said, StringComparison.Ordinal));
    }

    [Fact]
    public void No_two_say_the_same()
    {
        foreach (var words in new[] { English, Chinese })
        {
            string[] said = [.. Questions(words), .. Advice(words), .. Enum.GetValues<PlanStep>().Select(step => words.Of(step).Good)];
            Assert.Equal(said.Length, said.Select(each => each.ToUpperInvariant()).Distinct().Count());
            string[] labels = [.. Enum.GetValues<PlanField>().Select(field => words.Of(field).Label)];
            Assert.Equal(labels.Length, labels.Distinct().Count());
        }
    }

    [Fact]
    public void Each_language_keeps_to_its_own_letters()
    {
        Assert.All(All(English), said => Assert.DoesNotMatch(Han(), said));
        Assert.All(All(Chinese), said => Assert.DoesNotMatch(Latin(), said));
        Assert.All(All(Chinese), said => Assert.DoesNotMatch(HalfWidth(), said));
    }

    [Theory]
    [InlineData("Plans/steps.en.json", """{"steps":{},"sections":{},"groups":{}}""", "Plans/steps.en.json, steps.collect: it is missing.")]
    [InlineData("Plans/fields.zh.json", """{"fields":{"customer-strategy":{"label":"战略"}}}""", "Plans/fields.zh.json, $.fields.customer-strategy")]
    [InlineData("Plans/review.zh.json", "", "Plans/review.zh.json, $")]
    [InlineData("Plans/practice.en.json", """{"elements":{},"failures":{},"wishes":{}}""", "Plans/practice.en.json, $.wishes")]
    public void A_file_that_cannot_be_read_is_told_with_its_field(string file, string content, string told)
    {
        var wrong = Assert.Throws<InvalidDataException>(() => PlanContent.Read(
            name => name == file ? new MemoryStream(Encoding.UTF8.GetBytes(content)) : ContentFile.OpenEmbedded(name)));
        Assert.Contains(told, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_for_nothing_is_told()
    {
        using var reader = new StreamReader(ContentFile.OpenEmbedded("Plans/fields.en.json")!);
        string more = reader.ReadToEnd().Replace("\"fields\": {", "\"fields\": { \"weather\": { \"label\": \"Weather\", \"question\": \"Rain?\" },", StringComparison.Ordinal);
        var wrong = Assert.Throws<InvalidDataException>(() => PlanContent.Read(
            name => name == "Plans/fields.en.json" ? new MemoryStream(Encoding.UTF8.GetBytes(more)) : ContentFile.OpenEmbedded(name)));
        Assert.Equal("Plans/fields.en.json, fields.weather: there is no such thing.", wrong.Message);
    }

    private static IEnumerable<string> Names(PlanWords words) =>
    [
        .. Enum.GetValues<PlanStep>().Select(step => words.Of(step).Name), .. Enum.GetValues<PlanSection>().Select(words.Of),
        .. Enum.GetValues<MaterialGroup>().Select(words.Of), .. Enum.GetValues<PlanField>().Select(field => words.Of(field).Label),
        .. Enum.GetValues<Principle>().Select(principle => words.Of(principle).Name), .. Practice(words).Select(each => each.Name),
    ];

    private static IEnumerable<string> Questions(PlanWords words) =>
    [
        .. Enum.GetValues<PlanField>().Select(field => words.Of(field).Question), .. ReviewQuestions.All.Select(words.Of),
        .. Enum.GetValues<PortfolioQuestion>().Select(words.Of), .. Practice(words).Select(each => each.Question),
    ];

    private static IEnumerable<string> Advice(PlanWords words) =>
        [.. Enum.GetValues<Principle>().Select(principle => words.Of(principle).Rule), .. Practice(words).Select(each => each.Mend)];

    private static IEnumerable<PracticeWords> Practice(PlanWords words) =>
        [.. Enum.GetValues<PracticeElement>().Select(words.Of), .. Enum.GetValues<PracticeFailure>().Select(words.Of)];

    private static IEnumerable<string> All(PlanWords words) =>
        [.. Names(words), .. Questions(words), .. Advice(words), .. Enum.GetValues<PlanStep>().Select(step => words.Of(step).Good)];

    private static int Sentences(string text, char end) => text.Count(c => c == end);

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Latin();

    [GeneratedRegex("[,?:;]")]
    private static partial Regex HalfWidth();
}
