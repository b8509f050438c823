namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads the tokens of a line, each settled by those around it.</summary>
internal static class Settling
{
    public static List<Token> Tokens(Source source)
    {
        var tokens = NumericDates.Settle(source, Lexer.Read(source));
        return Joiner.Join(BareClocks.Settle(tokens));
    }
}
