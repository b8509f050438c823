using System.Diagnostics;
using CoachBot.Bot.Documents;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Plans.Export;
using CoachBot.Tests.Shared;
using NodaTime;

namespace CoachBot.Bench;

/// <summary>A plan of 200 actions, with everything else filled in, as a file: the first of a process, and those after it.</summary>
public static class ExportRun
{
    private const int Actions = 200, Runs = 200;

    private const double Megabyte = 1024 * 1024;

    /// <summary>Prints time, allocation and size of each kind of file in each language, then what the process has taken at most.</summary>
    public static void Run()
    {
        foreach (var (format, language) in Enum.GetValues<PlanFormat>().SelectMany(format => Enum.GetValues<Language>().Select(language => (format, language))))
        {
            var plan = SamplePlan.Of(language == Language.Chinese, Actions);
            var first = Measure(plan, format, language);
            var later = Enumerable.Range(0, Runs).Select(_ => Measure(plan, format, language)).OrderBy(run => run.Milliseconds).ToList();
            Console.WriteLine(
                $"{format} {language}: first {first.Milliseconds:F0} ms, then median {later[Runs / 2].Milliseconds:F1} ms, most {later[^1].Milliseconds:F1} ms; {later[Runs / 2].Allocated / Megabyte:F1} MB allocated; {first.Bytes} bytes, offered as {PlanFileSize.Estimate(plan, format)}");
        }

        using var self = Process.GetCurrentProcess();
        Console.WriteLine($"Peak of the process: {self.PeakWorkingSet64 / Megabyte:F0} MB");
    }

    private static (double Milliseconds, long Allocated, int Bytes) Measure(AccountPlan plan, PlanFormat format, Language language)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        long started = Stopwatch.GetTimestamp();
        byte[] file = PlanFiles.Write(PlanDocument.Of(plan, language, WorkingCalendar.Default, new LocalDate(2026, 11, 23)), format);
        return (Stopwatch.GetElapsedTime(started).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - before, file.Length);
    }
}
