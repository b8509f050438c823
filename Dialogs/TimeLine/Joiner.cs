namespace CoachBot.Dialogs.TimeLine;

/// <summary>Joins tokens that belong together: names of one activity, hours and their minutes.</summary>
internal static class Joiner
{
    public static List<Token> Join(List<Token> tokens)
    {
        var joined = new List<Token>(tokens.Count);
        for (int index = 0; index < tokens.Count; index++)
        {
            int next = tokens[index] is SeparatorToken { Soft: true } ? index + 1 : index;
            if (joined.Count > 0 && next < tokens.Count && Both(joined, tokens, next, next > index) is { } both)
            {
                joined[^1] = both;
                index = next;
            }
            else
            {
                joined.Add(tokens[index]);
            }
        }

        return joined;
    }

    private static Token? Both(List<Token> before, List<Token> tokens, int next, bool isJoint) => (before[^1], tokens[next]) switch
    {
        (ActivityToken one, ActivityToken other)
            when one.Activities.SequenceEqual(other.Activities) && !IsBetween<ValueToken>(before, tokens, next) =>
            one with { End = other.End },
        (AmountToken { Shape: AmountShape.HoursOnly } hours, AmountToken { Shape: AmountShape.MinutesOnly, Minutes: < 60 } minutes)
            when isJoint && !IsBetween<ActivityToken>(before, tokens, next) =>
            new AmountToken(hours.Start, minutes.End, hours.Minutes + minutes.Minutes, AmountShape.Whole),
        _ => null,
    };

    /// <summary>"3h visits and calls 2h", "visits 1h and 30m travel": there each goes with its own neighbour.</summary>
    private static bool IsBetween<T>(List<Token> before, List<Token> tokens, int next)
        where T : Token => before is [.., T, _] && next + 1 < tokens.Count && tokens[next + 1] is T;
}
