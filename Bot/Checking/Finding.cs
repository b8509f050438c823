namespace CoachBot.Bot.Checking;

/// <summary>What one check found.</summary>
/// <param name="About">What was checked, in a word or two.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Text">What was found; where it is wrong, how to mend it. Holds no secret.</param>
public sealed record Finding(string About, Standing Standing, string Text)
{
    /// <summary>All is well.</summary>
    public static Finding Good(string about, string text) => new(about, Standing.Good, text);

    /// <summary>Something has to be mended.</summary>
    public static Finding Bad(string about, string text) => new(about, Standing.Bad, text);

    /// <summary>It does not apply here.</summary>
    public static Finding Skipped(string about, string text) => new(about, Standing.Skipped, text);
}

/// <summary>How a check ended.</summary>
public enum Standing
{
    /// <summary>All is well.</summary>
    Good,

    /// <summary>Something has to be mended.</summary>
    Bad,

    /// <summary>It was not checked, and the text says why.</summary>
    Skipped,
}
