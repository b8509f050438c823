using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using CoachBot.Dialogs;
using CoachBot.Tests.Shared;

namespace CoachBot.Bot.Tests.Documents;

/// <summary>Opens what we write in LibreOffice, and makes a PDF of it.</summary>
public sealed class OfficeTests
{
    private const string Program = "soffice";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task The_file_opens_and_has_a_page_for_each_section(Language language)
    {
        string? missing = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, Program))) ? null : "LibreOffice is not installed.";
        Assert.False(missing is not null && Environment.GetEnvironmentVariable("CI") == "true", missing);
        Assert.SkipWhen(missing is not null, missing ?? "");

        string folder = Directory.CreateTempSubdirectory("coachbot-office-").FullName;
        try
        {
            string word = Path.Combine(folder, "plan.docx");
            await File.WriteAllBytesAsync(word, WordFileTests.Written(SamplePlan.Of(language == Language.Chinese), language), TestContext.Current.CancellationToken);
            await ConvertAsync(word, folder);
            byte[] pdf = await File.ReadAllBytesAsync(Path.Combine(folder, "plan.pdf"), TestContext.Current.CancellationToken);
            Assert.InRange(pdf.Length, 10_000, 5_000_000);
            Assert.InRange(Pages(pdf), 9, 24);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task ConvertAsync(string word, string folder)
    {
        var start = new ProcessStartInfo(Program, ["--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder, word])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var office = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            string said = await office.StandardOutput.ReadToEndAsync(limit.Token);
            await office.WaitForExitAsync(limit.Token);
            Assert.True(File.Exists(Path.ChangeExtension(word, ".pdf")), said);
        }
        finally
        {
            if (!office.HasExited)
            {
                office.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>The count that the tree of pages has; LibreOffice writes it uncompressed.</summary>
    private static int Pages(byte[] pdf) => Regex.Count(Encoding.Latin1.GetString(pdf), @"/Type\s*/Page[^s]");
}
