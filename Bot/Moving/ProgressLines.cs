using CoachBot.Storage.Moving;

namespace CoachBot.Bot.Moving;

/// <summary>Tells every 10,000 rows how far a move has come.</summary>
internal sealed class ProgressLines(TextWriter errors)
{
    private const int Every = 10_000;

    public void Tell(MoveProgress progress)
    {
        if (progress.Rows % Every == 0)
        {
            errors.WriteLine($"{progress.Step}: {progress.Rows} rows");
        }
    }
}
