using System.Collections.Immutable;
using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Finds the activities that words stand for.</summary>
public static class ActivityNames
{
    // No name of an activity depends on the day.
    private static readonly TimeLineContext NoDay = new(new LocalDate(2000, 1, 1), 0);

    /// <summary>The activities that <paramref name="words"/> stand for, and those that come nearest.</summary>
    public static ActivityMatch Resolve(string words)
    {
        if (words.Length > TimeLineParser.LongestLine)
        {
            return new([], NearestActivities.To(words));
        }

        var tokens = Joiner.Join(Lexer.Read(new(words, NoDay)));
        tokens.RemoveAll(token => token is SeparatorToken or ColonToken or EachToken or TotalToken { Kind: not TotalKind.Stated });
        ImmutableArray<WorkActivity> exact = tokens is [ActivityToken only] ? only.Activities : [];
        return new(exact, exact.Length > 0 ? [.. exact.Take(3)] : NearestActivities.To(words));
    }
}
