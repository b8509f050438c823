using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Bot.Documents;
using CoachBot.Bot.Turns;
using CoachBot.Dialogs;

namespace CoachBot.Bot.Files;

/// <summary>Files on this machine, where there is no Teams to keep them: nobody has to be asked, so an offer is taken at once.</summary>
/// <param name="turns">Takes the answer to the offer.</param>
/// <param name="folder">Where the files go.</param>
/// <param name="log">Why one was not written.</param>
public sealed class LocalFiles(TurnHandler turns, ExportFolder folder, ILogger<LocalFiles> log)
{
    private const int MostOfAName = 1_000;

    /// <summary>The messages with what came of the offers among them in their place.</summary>
    /// <param name="offered">The turn in which files were offered.</param>
    /// <param name="messages">What it was answered with.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<ImmutableArray<Message>> TakeAsync(TurnRequest offered, ImmutableArray<Message> messages, CancellationToken cancel)
    {
        var taken = ImmutableArray.CreateBuilder<Message>(messages.Length);
        foreach (var message in messages)
        {
            taken.AddRange(message is FileOfferMessage offer ? await TakeAsync(offered, offer, cancel) : [message]);
        }

        return taken.ToImmutable();
    }

    private async Task<IEnumerable<Message>> TakeAsync(TurnRequest offered, FileOfferMessage offer, CancellationToken cancel)
    {
        var answer = new Consented(new(offer.Accept, new Dictionary<string, string>()), IsYes: true);
        var result = await turns.TakeAsync(offered with { Activity = $"{offered.Activity}/file", Input = answer, Mentions = [] }, cancel);
        return result.Messages.Select(message => message is FileMessage file ? Write(file) : message);
    }

    private TextMessage Write(FileMessage file)
    {
        try
        {
            Directory.CreateDirectory(folder.Path);
            return new(file.Locale, FileSentences.Written(file.Content, WriteNew(file)), []);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            FileLog.NotWritten(log, failed);
            return new(file.Locale, FileSentences.NotWritten(file.Content, folder.Path), []);
        }
    }

    /// <summary>A file that is there already may have been written in since: it stays.</summary>
    private string WriteNew(FileMessage file)
    {
        byte[] bytes = FileBytes.Of(file.Content);
        for (int number = 1; ; number++)
        {
            string path = Path.Combine(folder.Path, Numbered(file.Name, number));
            try
            {
                using var stream = new FileStream(path, FileMode.CreateNew);
                stream.Write(bytes);
                return path;
            }
            catch (IOException) when (number < MostOfAName && File.Exists(path))
            {
                // The next number.
            }
        }
    }

    private static string Numbered(string name, int number) => number == 1
        ? Path.GetFileName(name)
        : string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(name)} ({number}){Path.GetExtension(name)}");
}

/// <summary>The folder that files are written into on this machine.</summary>
/// <param name="Path">In full.</param>
public sealed record ExportFolder(string Path);
