using System.Collections.Immutable;
using System.Text;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Drills.Packs;
using CsCheck;

namespace CoachBot.Dialogs.Tests.Drills;

/// <summary>Packs of drills: read, checked, taken, and handed over.</summary>
public sealed class PackTests
{
    private const string Hold = "price/hold-before-trade";

    private static readonly DrillLibrary Library = new(OrganisationDrills.None, SkillLibrary.Standard, DrillFlags.None);

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void A_pack_that_is_pasted_is_looked_at_and_put_in_use(char separator)
    {
        string pack = Writing.Csv(separator, PackColumns.All, Writing.Row(Writing.English, "en", Hold, "1"), Writing.Row(Writing.Chinese, "中文", "先守住，再谈换", "1", skill: "谈判"));
        var chat = Chat.WithTrainer().Says($"drills import\n{pack}").Hears("Nobody is asked this yet");
        Assert.Empty(chat.OrganisationDrills.Written.Drills);
        chat.Presses("Put it in use");
        var drill = Assert.Single(chat.OrganisationDrills.Written.Drills);
        Assert.Equal(($"{Hold}/1001", 1, Writing.Situation, Writing.Chinese.Situation), (drill.Id.ToString(), drill.Best, drill.Text.English!.Situation, drill.Text.Chinese!.Situation));
    }

    [Fact]
    public void Of_many_the_number_of_each_objective_is_shown_and_three_in_part()
    {
        var rows = Enumerable.Range(1, 5).Select(number => Writing.Row(Writing.English with { Situation = $"{number}: {Writing.Situation}" }, "en", number > 3 ? "Ask what is compared" : Hold, goal: "Asks what is in it."));
        var chat = Chat.WithTrainer().Says($"drills import {Writing.Csv([.. rows])}").Hears("Preview of 5 drills").Hears("Ask what is compared").Hears("new objective").Hears("3: A buyer").DoesNotHear("4: A buyer");
        chat.Presses("Put 5 drills in use").Hears("5 drills are in use").Presses("Take back");
        Assert.Empty(chat.OrganisationDrills.Written.InUse);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_with_its_row_and_column_and_nothing_is_kept()
    {
        string pack = Writing.Csv(
            Writing.Row(Writing.English, "en", Hold, "1"),
            Writing.Row(Writing.Chinese, "zh", Hold, "1", best: "3"),
            Writing.Row(Writing.English, "fr", "price/none", skill: "magic", best: "7"),
            Writing.Row(Writing.English with { Try = "x", Options = Writing.English.Options.SetItem(0, new("Hm", "Hm")) }, "en", "A new one"));
        var chat = Chat.WithTrainer().Says($"drills import {pack}").Hears("Nothing was imported");
        chat.Hears("Row 3, column O").Hears("The best is 3 here and 2 in row 2")
            .Hears("Row 4, column B").Hears("“fr” is no language").Hears("Row 4, column C").Hears("“magic”").Hears("Row 4, column D").Hears("Row 4, column O").Hears("“7” is none of the answers")
            .Hears("Row 5, column G").Hears("“Hm” has 2 characters").Hears("Row 5, column P").Hears("Row 5, column E").Hears("to add it, write its goal").Hears("Row 2 tells the same situation");
        Assert.Null(chat.DrillDraft.Pack);
    }

    [Fact]
    public void Columns_are_told_when_they_are_missing_unknown_or_twice() =>
        Chat.WithTrainer().Says("drills import drill,skill,skill,notiz\n1,price,price,x").Hears("“notiz” is no column").Hears("is there twice").Hears("The column “situation” is missing").Hears("The column “try” is missing");

    [Theory]
    [InlineData("drills import a,\"b", "never closed")]
    [InlineData("drills import a,\"b\"c", "After the closing quotation mark stands “c”")]
    [InlineData("drills import [", "no JSON from here on")]
    [InlineData("drills import []", "There is no drill in it")]
    [InlineData("drills import {}", "A pack begins with [")]
    [InlineData("drills import [\n  {\"best\": true,\n   \"options\": [], \"x\": 1}, 7]", "Line 2, character 12")]
    [InlineData("drills import [{\"options\": [{\"text\": \"a\"}]}]", "There are 1 answers; 4 are needed")]
    public void What_cannot_be_read_is_told_with_its_place(string said, string told) => Chat.WithTrainer().Says(said).Hears("Nothing was imported").Hears(told);

    [Fact]
    public void The_same_pack_is_taken_as_json()
    {
        string options = string.Join(",", Writing.English.Options.Select(option => $$"""{"text":"{{option.Text}}","why":"{{option.Why}}"}"""));
        string json = $$"""[{"language":"en","skill":"price","objective":"{{Hold}}","situation":"{{Writing.Situation}}","options":[{{options}}],"best":2,"try":"{{Writing.English.Try}}"}]""";
        var (pack, errors) = PackChecking.Check(PackReader.Read(json), Library);
        Assert.Empty(errors);
        AssertSame(PackChecking.Check(PackReader.Read(Writing.Csv(Writing.Row(Writing.English, "en", Hold))), Library).Pack!, pack!);
    }

    [Fact]
    public void Csv_is_read_as_it_was_written() => Gen.String[Gen.Char["ab\",;\t\r\n =+-@'，客"], 0, 8].Array[2, 4].Array[1, 5].Sample(rows =>
    {
        string[][] filled = [["one", "two", "three", "four", "five", "six", "seven"], .. rows.Where(row => row.Any(cell => !string.IsNullOrWhiteSpace(cell)))];
        var (read, errors) = CsvText.Read(Writing.Csv(',', [.. filled]));
        Assert.Empty(errors);
        Assert.Equal(filled, read.Select(row => row.Select(cell => cell.Text).ToArray()));
        Assert.Equal(Enumerable.Range(1, filled.Length).Except(Skipped(rows)).Take(1), read.Select(row => row[0].At.Line).Take(1));
    });

    [Fact]
    public void Whatever_is_in_a_text_nothing_but_errors_comes_of_it() => Gen.String[Gen.Char["[]{}\":,;\n\t\\ae1客"], 0, 60].Sample(text =>
    {
        var table = PackReader.Read(text);
        Assert.True(table.Errors.Length > 0 || table.Rows.Length > 0);
        Assert.Null(PackChecking.Check(table, Library).Pack);
    });

    [Fact]
    public void Own_drills_are_handed_over_and_taken_again_as_the_same() => Packs.Sample(pack =>
    {
        var library = Library with { Own = new(WrittenDrills.None.With(pack, "ann", 1), 1) };
        string csv = Writing.Csv(',', [PackRows.Head(Language.Chinese), .. PackRows.Of(library)]);
        var (read, errors) = PackChecking.Check(PackReader.Read(csv), Library);
        Assert.Empty(errors);
        AssertSame(pack, read!);
    });

    [Theory]
    [InlineData("=1+1")]
    [InlineData("'=1+1")]
    [InlineData("''-x")]
    [InlineData("Ask first;=HYPERLINK(1)")]
    [InlineData("Ask first; '\"=HYPERLINK(1);-5\tx\r\n''+1")]
    [InlineData("' x")]
    [InlineData("-5")]
    public void A_cell_that_looks_like_a_formula_comes_back_as_it_was(string text)
    {
        string written = FormulaCells.Write(FormulaCells.Keep(text));
        Assert.False(FormulaCells.Begins(written));
        Assert.Equal(text, FormulaCells.Read(written));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Files_are_read_in_utf_8_and_utf_16(bool isMarked)
    {
        foreach (var encoding in (Encoding[])[new UTF8Encoding(isMarked), Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("技能,目标")];
            Assert.Equal("技能,目标", PackBytes.Read(bytes).Text);
        }
    }

    [Fact]
    public void A_workbook_and_another_encoding_are_told()
    {
        Assert.Contains("CSV UTF-8", PackBytes.Read([(byte)'P', (byte)'K', 3, 4, 0]).Error!.What(Wording.Texts.In(Language.English)), StringComparison.Ordinal);
        Assert.Contains("neither UTF-8", PackBytes.Read([0xBC, 0xBC, 0xC4, 0xDC]).Error!.What(Wording.Texts.In(Language.English)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_sent_is_taken_from_a_trainer_only()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Writing.Csv(Writing.Row(Writing.English, "en", Hold)))];
        var trainer = Chat.WithTrainer();
        trainer.Files["https://contoso.sharepoint.com/1"] = new([.. bytes], null);
        trainer.Files["https://contoso.sharepoint.com/2"] = new([], FileFault.TooLarge);
        trainer.Takes(new FileSent("drills.csv", "https://contoso.sharepoint.com/1")).Hears("Nobody is asked this yet");
        trainer.Takes(new FileSent("drills.csv", "https://contoso.sharepoint.com/2")).Hears("larger than 1 MB");
        Chat.InEnglish().Takes(new FileSent("drills.csv", "https://contoso.sharepoint.com/1")).Hears("only from trainers");
    }

    [Fact]
    public void The_template_is_offered_and_is_a_pack_itself()
    {
        var chat = Chat.WithTrainer().Says("drills template").Hears("[Drills template.csv]");
        chat.Takes(new Consented(new(((OfferFile)chat.Replies[0]).Accept, new Dictionary<string, string>()), IsYes: true)).Hears("(Drills template.csv)");
        var table = Assert.IsType<TableContent>(((HandOver)chat.Replies[0]).Content);
        var (_, errors) = PackChecking.Check(PackReader.Read(Writing.Csv(',', [.. table.Rows])), Library);
        Assert.All(errors, error => Assert.Contains("same situation", error.What(Wording.Texts.In(Language.English)), StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_else_gets_the_drills_as_a_file()
    {
        var chat = Chat.WithTrainer().SomebodyWrites(_ => WrittenDrills.None.With(new([], [new(ObjectiveId.From(Hold)!.Value, 1, new(Writing.English, null))]), "ann", 1)).Says("drills export").Hears("[Drills 2026-11-23.csv]");
        var accept = ((OfferFile)chat.Replies[0]).Accept;
        chat.Is().Takes(new Consented(new(accept, new Dictionary<string, string>()), IsYes: true)).Hears("trainer");
        Assert.DoesNotContain(chat.Replies, reply => reply is HandOver);
    }

    [Fact]
    public void More_than_a_pack_may_have_is_told()
    {
        var rows = Enumerable.Range(1, DrillPack.MostDrills + 1).Select(number => Writing.Row(Writing.English with { Situation = $"{number}: {Writing.Situation}" }, "en", Hold));
        var (pack, errors) = PackChecking.Check(PackReader.Read(Writing.Csv([.. rows])), Library);
        Assert.Null(pack);
        Assert.Contains("up to 300", Assert.Single(errors).What(Wording.Texts.In(Language.English)), StringComparison.Ordinal);
    }

    private static IEnumerable<int> Skipped(string[][] rows) => rows.Select((row, place) => (row, place)).Where(each => each.row.All(string.IsNullOrWhiteSpace)).Select(each => each.place + 100);

    /// <summary>Packs of sound texts, in one language or both, of the method's objectives and of new ones.</summary>
    private static Gen<DrillPack> Packs => Gen.Select(Gen.Int[0, 2], Gen.Int[0, 3], Gen.Int[0, 3]).Array[1, 6].Select(Pack);

    private static DrillPack Pack((int In, int Objective, int Best)[] drills)
    {
        var own = new[] { "One", "Two" }.Select((name, place) => new WrittenObjective(
            ObjectiveId.From($"price/own-{place + 1:D3}")!.Value, new(new($"= {name}", $"- does {name}"), new($"目标{place}", $"做到{place}")))).ToList();
        var used = drills.Select(drill => drill.Objective).Where(objective => objective > 1).Distinct().ToList();
        var added = used.Select((which, place) => own[which - 2] with { Id = own[place].Id }).ToImmutableArray();
        ObjectiveId Of(int objective) => objective < 2 ? DrillBank.Standard.Objectives[objective].Id : added[used.IndexOf(objective)].Id;
        return new(added, [.. drills.Select((drill, number) => new PackedDrill(
            Of(drill.Objective), drill.Best, drill.Objective > 1 ? new(Numbered(Writing.English, number), Numbered(Writing.Chinese, number)) : new(drill.In == 1 ? null : Numbered(Writing.English, number), drill.In == 0 ? null : Numbered(Writing.Chinese, number))))]);
    }

    private static DrillText Numbered(DrillText text, int number) => text with { Situation = $"={number} \"x\"; {text.Situation}" };

    private static void AssertSame(DrillPack wanted, DrillPack read)
    {
        Assert.Equal(wanted.Objectives, read.Objectives);
        Assert.Equal(wanted.Drills.Select(Flat), read.Drills.Select(Flat));
    }

    private static string Flat(PackedDrill drill) => $"{drill.Objective}|{drill.Best}|{Flat(drill.Text.English)}|{Flat(drill.Text.Chinese)}";

    private static string Flat(DrillText? text) => text is null ? "-" : string.Join("|", text.Options.SelectMany(option => new[] { option.Text, option.Why }).Prepend(text.Situation).Append(text.Try));
}
