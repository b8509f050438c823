namespace CoachBot.Coaching.Drills;

/// <summary>What a trainer has written: in one language, or in both.</summary>
/// <param name="English">Null where it was not written.</param>
/// <param name="Chinese">The same; never both.</param>
public sealed record Written<T>(T? English, T? Chinese)
    where T : class
{
    /// <summary>Whether readers of one language see the other's.</summary>
    public bool IsInOne => English is null || Chinese is null;

    /// <summary>What readers of either language see: their own where there is one.</summary>
    /// <exception cref="InvalidOperationException">It was written in neither.</exception>
    public Bilingual<T> ForAll => (English ?? Chinese) is { } any ? new(English ?? any, Chinese ?? any) : throw new InvalidOperationException("It was written in no language.");

    /// <summary>The same with what is missing taken from another.</summary>
    public Written<T> Or(Written<T> other) => new(English ?? other.English, Chinese ?? other.Chinese);
}
