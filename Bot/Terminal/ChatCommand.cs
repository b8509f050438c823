using CoachBot.Bot.Configuration;
using CoachBot.Bot.Turns;
using CoachBot.Cards;
using CoachBot.Dialogs;
using NodaTime;

namespace CoachBot.Bot.Terminal;

/// <summary>The same conversation in a terminal or a pipe: one message a line, cards as plain text.</summary>
public static class ChatCommand
{
    private static readonly PersonKey Me = new("local", Environment.UserName);

    /// <summary>Talks until the input ends.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var configuration = ProgramConfiguration.Read(args);
        await using var services = new ServiceCollection()
            .AddCoach(Settings.ReadWithoutChannel(configuration, AppContext.BaseDirectory))
            .BuildServiceProvider();
        var turns = services.GetRequiredService<TurnHandler>();
        string session = services.GetRequiredService<TimeProvider>().GetUtcNow().Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture);

        for (int line = 0; ReadLine() is { } text; line++)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                var result = await turns.TakeAsync(new(Me, $"chat/{session}/{line}", new Said(text), HintsOf(text)), CancellationToken.None);
                Print(result);
            }
        }

        return 0;
    }

    private static string? ReadLine()
    {
        if (!Console.IsInputRedirected)
        {
            Console.Out.Write("> ");
        }

        return Console.In.ReadLine();
    }

    /// <summary>A terminal tells little: its locale, else the script of what was typed.</summary>
    private static Hints HintsOf(string text)
    {
        string? locale = Environment.GetEnvironmentVariable("LC_ALL") ?? Environment.GetEnvironmentVariable("LANG");
        var typed = text.Any(character => character is >= '\u4e00' and <= '\u9fff') ? Language.Chinese : Language.English;
        return new(Languages.FromLocale(locale) ?? typed, DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZoneInfo.Local.Id));
    }

    private static void Print(TurnResult result)
    {
        foreach (var reply in result.Replies)
        {
            Console.Out.WriteLine(reply switch
            {
                Say { Suggestions: [] } say => say.Text,
                Say say => $"{say.Text}\n{string.Join("  ", say.Suggestions.Select(suggestion => $"[{suggestion}]"))}",
                Show show => PlainText.Of(show.Card),
                _ => throw new NotSupportedException($"{reply.GetType().Name} is not a reply that can be printed."),
            });
            Console.Out.WriteLine();
        }
    }
}
