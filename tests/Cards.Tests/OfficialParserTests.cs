using System.Text.Json;
using CoachBot.Cards.Tests.Samples;
using CoachBot.Tests.Shared;
using CsCheck;

namespace CoachBot.Cards.Tests;

/// <summary>What Microsoft's own packages say of the cards: the renderer's parser, Teams' types and the renderer's Markdown.</summary>
public sealed class OfficialParserTests
{
    [Fact]
    public void Check_083_the_official_parser_and_types_accept_every_approved_card()
    {
        var approved = Directory.GetFiles(ProjectFiles.At("Approved"), "*.verified.json").Order().ToArray();

        var verdicts = Node.Run("validate.mjs", "", approved);

        Assert.Equal(Sample.Cards.Count, verdicts.Length);
        Assert.Equal(approved.Select(file => $$"""{"card":"{{Path.GetFileName(file)}}","parser":[],"types":[]}"""), verdicts);
    }

    [Theory]
    [InlineData("\"type\": \"Input.Text\"", "\"type\": \"Input.Txt\"")]
    [InlineData("\"id\": \"a3\"", "\"id\": 3")]
    public void A_broken_card_is_refused_by_both(string right, string wrong)
    {
        var broken = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7()}.json");
        File.WriteAllText(broken, File.ReadAllText(ProjectFiles.At("Approved", "FormCard.Log.en.verified.json")).Replace(right, wrong, StringComparison.Ordinal));

        var verdict = JsonDocument.Parse(Assert.Single(Node.Run("validate.mjs", "", broken))).RootElement;

        Assert.NotEmpty(verdict.GetProperty("parser").EnumerateArray());
        Assert.NotEmpty(verdict.GetProperty("types").EnumerateArray());
        File.Delete(broken);
    }

    [Fact]
    public void Escaped_text_is_shown_letter_by_letter()
    {
        Node.IsNeeded();
        Gen.String[Gen.Char["ab1 \n\t*_[]()`~{}<>&#;-+=.!|\\:/@\"'"], 0, 30].Array[3000].Sample(ShownLetterByLetter, iter: 1);
    }

    private static void ShownLetterByLetter(string[] typed)
    {
        var shown = JsonSerializer.Deserialize<string[]>(Assert.Single(Node.Run("markdown.mjs", JsonSerializer.Serialize(typed.Select(Escape.Markdown)))))!;

        Assert.Equal(typed.Select(Paragraphs), shown);
    }

    /// <summary>The HTML of a text of which every line is a paragraph and nothing else.</summary>
    private static string Paragraphs(string typed) => string.Concat(typed.Split('\n')
        .Select(line => line.Trim().Replace('\t', ' '))
        .Where(line => line.Length > 0)
        .Select(line => $"<p>{Html(line)}</p>\n"));

    private static string Html(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
