namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads the tokens of a line, each settled by those around it.</summary>
internal static class Settling
{
    public static List<Token> Tokens(Source source)
    {
        var tokens = NumericDates.Settle(source, Lexer.Read(source));
        tokens = Joiner.Join(Totals.Settle(BareClocks.Settle(tokens)));
        return Groups.Settle(source, Asides.Settle(source, tokens));
    }
}
