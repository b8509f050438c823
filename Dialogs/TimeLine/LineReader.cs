using CoachBot.Coaching.Time;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Puts the parts of a line together to what the line says.</summary>
internal sealed class LineReader(Source source, string text)
{
    private readonly List<(int At, UnclearPart Part)> unclear = [];
    private readonly List<LineProblem> problems = [];

    public TimeLineReading Read()
    {
        var tokens = Settling.Tokens(source);
        var dates = LineDates.Of(source, tokens);
        var (total, others) = StatedTotal.Of(tokens);
        var parts = Segments(others).SelectMany(Pairing.Pair).OrderBy(part => part.Start).ToList();
        problems.AddRange(dates.Problems);
        problems.AddRange(LineChecks.OfParts(source, parts));
        var minutes = Minutes(total is null ? WithoutTotal(parts) : parts, total);
        var questions = problems.Count > 0 ? [] : unclear.OrderBy(part => part.At).Select(part => part.Part);
        return new(dates.Date, dates.SameAs, minutes, [.. questions], [.. problems])
        {
            IsTimeLine = dates.SameAs is not null || parts.Exists(part => IsTimed(part, total)) || HasNumbers(parts),
        };
    }

    private ActivityMinutes Minutes(List<Part> parts, int? total)
    {
        if (problems.Count > 0)
        {
            return ActivityMinutes.None;
        }

        parts = OneRest(parts);
        var each = Shares.Of(parts, total ?? 0);
        int sum = each.Sum();
        problems.AddRange(LineChecks.OfSum(text.Trim(), sum, total));
        if (total > sum && !parts.Exists(part => part.Time is RestToken))
        {
            unclear.Add((int.MaxValue, UnclearParts.Remainder(total.Value - sum)));
        }

        return problems.Count > 0 ? ActivityMinutes.None : Sum(parts, each);
    }

    /// <summary>The time of the parts that are clear; the others are to be asked about.</summary>
    private ActivityMinutes Sum(List<Part> parts, int[] each)
    {
        var minutes = ActivityMinutes.None;
        foreach (var (part, own) in parts.Zip(each))
        {
            if (UnclearParts.Of(source, part, own) is { } question)
            {
                unclear.Add((part.Start, question));
            }
            else
            {
                minutes = minutes.Plus(((ActivityToken)part.Name!).Activities[0], own);
            }
        }

        return minutes;
    }

    /// <summary>What is left can go to one activity only; any other has no time yet.</summary>
    private static List<Part> OneRest(List<Part> parts)
    {
        var named = parts.Where(part => part is not { Time: RestToken, Name: null }).ToList();
        int first = named.FindIndex(part => part.Time is RestToken);
        return [.. named.Select((part, index) => part.Time is RestToken && index > first ? new(null, part.Name) : part)];
    }

    /// <summary>Shares need a total; the amounts beside them count towards it, so they are asked about together.</summary>
    private List<Part> WithoutTotal(List<Part> parts)
    {
        parts = [.. parts.Select(part => part is { Time: RestToken, Name: null } ? new(null, new WordToken(part.Start, part.End, false)) : part)];
        if (!parts.Exists(part => part.IsShare))
        {
            return parts;
        }

        // An amount alone in front of the others would read as the total they lack.
        var timed = parts.Where(part => part.IsShare || part.Minutes is not null).SkipWhile(part => part is { IsShare: false, Name: null }).ToList();
        unclear.Add((timed[0].Start, UnclearParts.OfTotal(source, timed)));
        // What stands between them is quoted with them.
        int first = timed.Min(part => part.Start), last = timed.Max(part => part.End);
        return [.. parts.Where(part => !timed.Contains(part) && (part.End <= first || part.Start >= last))];
    }

    /// <summary>"Visits: 3", "3 visits, 2 travel": numbers that can only be times whose unit was left out.</summary>
    private bool HasNumbers(List<Part> parts)
    {
        var numbers = parts.Where(part => part is { Time: NumberToken, Name: ActivityToken { Activities.Length: 1 } }).ToList();
        return numbers.Count > 1 || numbers.Exists(part => part.Time is NumberToken { Value: not null, Count: null }
            || source.Span(part.Start, part.End).ContainsAny(':', '='));
    }

    private static bool IsTimed(Part part, int? total) => part.Time switch
    {
        null or NumberToken => false,
        RestToken => total is not null && part.Name is not null,
        _ => part.Name is ActivityToken || (total is not null && LineChecks.IsTime(part)),
    };

    private static IEnumerable<List<Token>> Segments(List<Token> tokens)
    {
        var segment = new List<Token>();
        foreach (var token in tokens)
        {
            if (token is SeparatorToken)
            {
                yield return segment;
                segment = [];
            }
            else
            {
                segment.Add(token);
            }
        }

        yield return segment;
    }
}
