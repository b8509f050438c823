namespace CoachBot.Coaching.Reinforcement.Curves;

/// <summary>
/// "87 % of a new skill is gone within a month": told of a study at Xerox (Rackham, Training and Development Journal, November 1979). What can be traced speaks of the change in skill,
/// of one company, and of no month; so it is one labelled point, through which no line is drawn.
/// </summary>
public static class ForgettingClaim
{
    /// <summary>The day it is told of.</summary>
    public const int Day = 30;

    /// <summary>What would be left then, 0 to 1.</summary>
    public const double Left = 0.13;
}
