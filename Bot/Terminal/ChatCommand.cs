using CoachBot.Bot.Configuration;
using CoachBot.Bot.Files;
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
        var settings = Settings.ReadWithoutChannel(configuration, AppContext.BaseDirectory);
        await using var services = new ServiceCollection()
            .AddCoach(settings)
            .AddLocalFiles(settings)
            .BuildServiceProvider();
        var turns = services.GetRequiredService<TurnHandler>();
        var files = services.GetRequiredService<LocalFiles>();
        string session = services.GetRequiredService<TimeProvider>().GetUtcNow().Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture);

        for (int line = 0; ReadLine() is { } text; line++)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                var request = new TurnRequest(Me, $"chat/{session}/{line}", new Said(text), HintsOf(text));
                var result = await turns.TakeAsync(request, CancellationToken.None);
                Print(result, await files.TakeAsync(request, [.. result.Messages.OfType<FileOfferMessage>()], CancellationToken.None));
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

    /// <param name="result">The turn.</param>
    /// <param name="files">What came of the files it offered.</param>
    private static void Print(TurnResult result, IEnumerable<Message> files)
    {
        foreach (var reply in result.Replies.Where(reply => reply is not OfferFile).Concat(files.OfType<TextMessage>().Select(file => new Say(file.Text, []))))
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
