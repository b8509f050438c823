namespace CoachBot.Dialogs.TimeLine;

/// <summary>Joins tokens that belong together across an "and".</summary>
internal static class Joiner
{
    public static List<Token> Join(List<Token> tokens)
    {
        var joined = new List<Token>(tokens.Count);
        for (int index = 0; index < tokens.Count; index++)
        {
            bool isJoint = joined.Count > 0 && tokens[index] is SeparatorToken { Soft: true } && index + 1 < tokens.Count;
            if (isJoint && Both(joined, tokens, index) is { } both)
            {
                joined[^1] = both;
                index++;
            }
            else
            {
                joined.Add(tokens[index]);
            }
        }

        return joined;
    }

    private static Token? Both(List<Token> before, List<Token> tokens, int joint) => (before[^1], tokens[joint + 1]) switch
    {
        (ActivityToken one, ActivityToken other) when one.Activities.SequenceEqual(other.Activities) && !IsBetweenValues(before, tokens, joint) =>
            one with { End = other.End },
        (AmountToken { Shape: AmountShape.HoursOnly } hours, AmountToken { Shape: AmountShape.MinutesOnly, Minutes: < 60 } minutes)
            when !IsBetweenActivities(before, tokens, joint) =>
            new AmountToken(hours.Start, minutes.End, hours.Minutes + minutes.Minutes, AmountShape.Whole),
        _ => null,
    };

    /// <summary>"3h visits and calls 2h" are two times, each with its activity.</summary>
    private static bool IsBetweenValues(List<Token> before, List<Token> tokens, int joint) =>
        before is [.., ValueToken, _] && joint + 2 < tokens.Count && tokens[joint + 2] is ValueToken;

    /// <summary>"Visits 1h and 30m travel" are two times as well.</summary>
    private static bool IsBetweenActivities(List<Token> before, List<Token> tokens, int joint) =>
        before is [.., ActivityToken, _] && joint + 2 < tokens.Count && tokens[joint + 2] is ActivityToken;
}
