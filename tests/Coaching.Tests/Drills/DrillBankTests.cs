using System.Text;
using CoachBot.Coaching.Content;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Tests.Drills;

public sealed class DrillBankTests
{
    private static readonly SkillId Tenders = new("tenders");

    private static readonly ObjectiveId Read = ObjectiveId.From("tenders/read")!.Value;

    [Fact]
    public void Objectives_and_drills_are_found_by_their_ids()
    {
        var bank = new DrillBank(DrillContent.Read(File(One, One), Tenders));
        var objective = Assert.Single(bank.Of(Tenders));
        Assert.Same(objective, bank.Find(Read));

        var drill = bank.Find(new DrillId(Read, 2));
        Assert.Equal((1, "Two", "c"), (drill?.Best, drill?.Text.Chinese.Situation, drill?.Text.English.Options[2].Text));
    }

    [Fact]
    public void What_nobody_wrote_is_not_found()
    {
        var bank = new DrillBank(DrillContent.Read(File(One, One), Tenders));
        Assert.Empty(bank.Of(new("own-001")));
        Assert.Null(bank.Find(ObjectiveId.From("tenders/write")!.Value));
        Assert.Null(bank.Find(new DrillId(Read, 3)));
    }

    [Theory]
    [InlineData("price/hold-before-trade", "price")]
    [InlineData("own-001/x", "own-001")]
    [InlineData("price", null)]
    [InlineData("price/", null)]
    [InlineData("/hold", null)]
    [InlineData("price/Hold", null)]
    [InlineData("price/hold/1", null)]
    [InlineData("price/a2345678901234567890123456789012345678901", null)]
    [InlineData(null, null)]
    public void An_objectives_id_names_its_skill(string? text, string? skill)
    {
        var id = ObjectiveId.From(text);
        Assert.Equal((skill, skill is null ? null : text), (id?.Skill.Value, id?.Value));
    }

    [Theory]
    [InlineData("tenders/read/1", 1)]
    [InlineData("tenders/read/12", 12)]
    [InlineData("tenders/read/0", null)]
    [InlineData("tenders/read/01", null)]
    [InlineData("tenders/read/-1", null)]
    [InlineData("tenders/read/", null)]
    [InlineData("tenders/1", null)]
    [InlineData("1", null)]
    [InlineData(null, null)]
    public void A_drills_id_is_its_objectives_and_a_number(string? text, int? variant)
    {
        var id = DrillId.From(text);
        Assert.Equal((variant, variant is null ? null : text), (id?.Variant, id?.ToString()));
    }

    [Theory]
    [InlineData("tenders/read/2", "tenders/read/3", "Drills/tenders.zh.json, objectives[0].drills[1].id: 'tenders/read/3' is not 'tenders/read/2', as Drills/tenders.en.json says.")]
    [InlineData("\"best\": 1", "\"best\": 2", "Drills/tenders.zh.json, objectives[0].drills[1].best: '2' is not '1', as Drills/tenders.en.json says.")]
    [InlineData(", { \"text\": \"d\", \"why\": \"w\" }", "", "Drills/tenders.zh.json, objectives[0].drills[0].options: there are 3, not 4.")]
    [InlineData("\"situation\"", "\"scene\"", "Drills/tenders.zh.json, $.objectives[0].drills[0]")]
    public void A_file_that_does_not_fit_the_other_is_told_with_its_place(string there, string instead, string told)
    {
        Refused(File(One, One.Replace(there, instead, StringComparison.Ordinal)), told);
    }

    [Theory]
    [InlineData("\"id\": \"tenders/read\"", "\"id\": \"price/read\"", "Drills/tenders.en.json, objectives[0].id: 'price/read' is no id of an objective of tenders.")]
    [InlineData("tenders/read/2", "tenders/write/2", "Drills/tenders.en.json, objectives[0].drills[1].id: 'tenders/write/2' is no id of a drill of tenders/read.")]
    [InlineData("tenders/read/2", "tenders/read/1", "Drills/tenders.en.json, objectives[0].drills: 'tenders/read/1' is there 2 times.")]
    [InlineData("\"best\": 1", "\"best\": 4", "Drills/tenders.en.json, objectives[0].drills[1].best: 4 is no place of an option, 0 to 3.")]
    [InlineData(", { \"text\": \"d\", \"why\": \"w\" }", "", "Drills/tenders.en.json, objectives[0].drills[0].options: there are 3, not 4.")]
    public void What_is_wrong_in_both_files_is_told_with_its_place(string there, string instead, string told)
    {
        string wrong = One.Replace(there, instead, StringComparison.Ordinal);
        Refused(File(wrong, wrong), told);
    }

    [Fact]
    public void A_file_that_is_missing_or_empty_is_told()
    {
        Refused(_ => null, "Drills/tenders.en.json is missing.");
        Refused(File("""{"objectives":[]}""", """{"objectives":[]}"""), "Drills/tenders.en.json, objectives: there is none; at least one is needed.");
        Refused(File(One, """{"objectives":[]}"""), "Drills/tenders.zh.json, objectives: there are 0, not 1.");
    }

    private static void Refused(OpenContent open, string told)
    {
        var wrong = Assert.Throws<InvalidDataException>(() => DrillContent.Read(open, Tenders));
        Assert.StartsWith(told, wrong.Message, StringComparison.Ordinal);
    }

    private static OpenContent File(string english, string chinese) =>
        name => new MemoryStream(Encoding.UTF8.GetBytes(name.EndsWith(".en.json", StringComparison.Ordinal) ? english : chinese));

    private const string Answers = """
        [{ "text": "a", "why": "w" }, { "text": "b", "why": "w" }, { "text": "c", "why": "w" }, { "text": "d", "why": "w" }]
        """;

    private const string One = $$"""
        {"objectives": [{ "id": "tenders/read", "name": "Read them", "goal": "Reads.", "drills": [
            { "id": "tenders/read/1", "situation": "One", "options": {{Answers}}, "best": 0, "try": "It." },
            { "id": "tenders/read/2", "situation": "Two", "options": {{Answers}}, "best": 1, "try": "It." }] }]}
        """;
}
