namespace CoachBot.Dialogs.TimeLine;

/// <summary>What to ask about a part that is not an activity with a time.</summary>
internal static class UnclearParts
{
    private const int MinutesAnHour = 60;

    /// <summary>The question's part; null for a part that is clear.</summary>
    public static UnclearPart? Of(Source source, Part part, int minutes)
    {
        string text = Text(source, part, minutes);
        bool isTime = part.Time is not null and not NumberToken and not BadValueToken;
        return (isTime, part.Name) switch
        {
            (true, ActivityToken { Activities.Length: 1 }) => null,
            (true, ActivityToken several) => new AmbiguousActivity(text, minutes, several.Activities),
            (true, WordToken word) => new UnknownActivity(text, minutes, NearestActivities.To(source.Quote(word.Start, word.End))),
            (true, _) => new MissingActivity(text, minutes),
            (_, ActivityToken { Activities: [var only] }) => part.Time is null ? new MissingAmount(text, only) : new MissingUnit(text, only),
            (_, ActivityToken several) => new NotUnderstood(text, several.Activities),
            _ => new NotUnderstood(text, NearestActivities.To(text)),
        };
    }

    /// <summary>What a stated total leaves over.</summary>
    public static MissingActivity Remainder(int minutes) => new(Spell(minutes), minutes);

    /// <summary>Percentages and rests whose total is not known, with the amounts that count towards it.</summary>
    public static MissingTotal OfTotal(Source source, IReadOnlyList<Part> parts) =>
        new(source.Quote(parts.Min(part => part.Start), parts.Max(part => part.End)));

    /// <summary>As typed; but a share, which says nothing without its total, as the minutes it stands for.</summary>
    private static string Text(Source source, Part part, int minutes) =>
        !part.IsShare ? source.Quote(part.Start, part.End)
        : part.Name is { } name ? $"{Spell(minutes)} {source.Quote(name.Start, name.End)}"
        : Spell(minutes);

    private static string Spell(int minutes) => (minutes / MinutesAnHour, minutes % MinutesAnHour) switch
    {
        (0, var rest) => $"{rest} min",
        (var hours, 0) => $"{hours} h",
        var (hours, rest) => $"{hours} h {rest} min",
    };
}
