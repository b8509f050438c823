namespace CoachBot.Dialogs.TimeLine;

/// <summary>Takes "9-12" beside an activity that has no other time for the times of day it names.</summary>
internal static class BareClocks
{
    public static List<Token> Settle(List<Token> tokens)
    {
        for (int index = 0; index < tokens.Count; index++)
        {
            if (tokens[index] is NumberToken { Clock: { } clock } && IsBesideName(tokens, index) && HasNoOtherTime(tokens, index))
            {
                tokens[index] = clock;
            }
        }

        return tokens;
    }

    /// <summary>"9-12 customers" are as many of them.</summary>
    private static bool IsBesideName(List<Token> tokens, int index)
    {
        int next = index + 1, last = index - 1;
        next = next < tokens.Count && tokens[next] is ColonToken ? next + 1 : next;
        last = last >= 0 && tokens[last] is ColonToken ? last - 1 : last;
        return (next >= tokens.Count || tokens[next] is not WordToken { Aside: true })
            && ((next < tokens.Count && tokens[next] is ActivityToken) || (last >= 0 && tokens[last] is ActivityToken));
    }

    private static bool HasNoOtherTime(List<Token> tokens, int index)
    {
        int start = tokens.FindLastIndex(index, token => token is SeparatorToken) + 1;
        int end = tokens.FindIndex(index, token => token is SeparatorToken) is var found and >= 0 ? found : tokens.Count;
        var segment = tokens[start..end];
        return segment.Count(token => token is ValueToken) < segment.Count(token => token is ActivityToken);
    }
}
