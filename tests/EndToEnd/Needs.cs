namespace CoachBot.EndToEnd;

/// <summary>What a machine may lack. There the tests are skipped with the reason; where CI=true a skip is a failure.</summary>
public static class Needs
{
    /// <summary>Skips, or fails, when something is missing.</summary>
    public static void Everything(string? missing)
    {
        if (missing is not null && Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(missing);
        }

        Assert.SkipWhen(missing is not null, missing ?? "");
    }
}
