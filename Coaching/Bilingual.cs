namespace CoachBot.Coaching;

/// <summary>The same content in both languages of the coach.</summary>
/// <param name="English">For readers of English.</param>
/// <param name="Chinese">For readers of simplified Chinese.</param>
public sealed record Bilingual<T>(T English, T Chinese)
    where T : notnull;

/// <summary>Ways to make content for both languages.</summary>
public static class Bilingual
{
    /// <summary>What a person wrote once, shown to readers of either language.</summary>
    public static Bilingual<T> Same<T>(T content)
        where T : notnull => new(content, content);

    /// <summary>What becomes of either side.</summary>
    public static Bilingual<TTo> Select<TFrom, TTo>(this Bilingual<TFrom> both, Func<TFrom, TTo> map)
        where TFrom : notnull
        where TTo : notnull => new(map(both.English), map(both.Chinese));
}
