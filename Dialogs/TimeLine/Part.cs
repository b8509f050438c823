namespace CoachBot.Dialogs.TimeLine;

/// <summary>A time with what it was spent on, or either of them alone.</summary>
/// <param name="Time">A value, or a number without a unit; null when there is none.</param>
/// <param name="Name">An activity, or unknown words; null when there are none.</param>
internal sealed record Part(Token? Time, Token? Name)
{
    public int Start => Math.Min(Time?.Start ?? int.MaxValue, Name?.Start ?? int.MaxValue);

    public int End => Math.Max(Time?.End ?? 0, Name?.End ?? 0);

    public bool IsShare => Time is PercentToken or RestToken;

    /// <summary>Minutes that the line gives outright; null for shares of a total.</summary>
    public int? Minutes => MinutesOf(Time);

    public static int? MinutesOf(Token? time) => time switch
    {
        AmountToken amount => amount.Minutes,
        RangeToken range => range.To - range.From,
        _ => null,
    };
}
