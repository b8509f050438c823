using NodaTime;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>The day a line names and the day it copies.</summary>
internal sealed record LineDates(LocalDate? Date, LocalDate? SameAs, IReadOnlyList<LineProblem> Problems)
{
    public static LineDates Of(Source source, List<Token> tokens)
    {
        var dates = tokens.OfType<DateToken>().ToList();
        var model = Model(tokens);
        var days = dates.Where(date => date != model).DistinctBy(date => date.Date).ToList();
        var problems = tokens.OfType<BadDateToken>().Select(bad => bad.Problem).ToList();
        if (days.Count > 1)
        {
            problems.Add(new TwoDates(source.Quote(days[0].Start, days[^1].End)));
        }

        return new(days.Count == 1 ? days[0].Date : null, model?.Date, problems);
    }

    private static DateToken? Model(List<Token> tokens)
    {
        for (int index = 0; index < tokens.Count; index++)
        {
            var model = tokens[index] switch
            {
                SameToken { DateBefore: false } => index + 1 < tokens.Count ? tokens[index + 1] : null,
                SameToken => index > 0 ? tokens[index - 1] : null,
                _ => null,
            };
            if (model is DateToken date)
            {
                return date;
            }
        }

        return null;
    }
}
