using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Drills;
using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Drills.Packs;

/// <summary>Takes a pack to the preview, or shows everything that is wrong with it; then nothing of it is kept.</summary>
public static class PackImport
{
    /// <summary>Errors a card shows, and characters of each; more are told by their number.</summary>
    private const int MostShown = 30, LongestShown = 180;

    /// <summary>Whether what is written beside a file asks to import it, and nothing else.</summary>
    public static bool IsAsked(string text) => CommandReader.Read(text) is ShowDrills { Line: DrillsCommand.Import };

    /// <summary>Says how packs come in.</summary>
    public static Exchange Help(Exchange exchange)
    {
        var texts = exchange.Texts;
        return exchange.Show(NoteCard.Draw(
            new(
                texts.ImportTitle,
                [texts.ImportHow(DrillPack.MostDrills), texts.ImportFormat, texts.ImportAllOrNothing],
                [
                    new(texts.PackTemplate, exchange.Press(PackPresses.TemplateOp), Answer.NewMessage),
                    new(texts.AllDrills, exchange.Press(DrillLibraryPresses.ListOp), Answer.InPlace),
                ]),
            exchange.Turn.Language.Tag()));
    }

    /// <summary>Takes a pack that was pasted.</summary>
    public static Exchange Take(string text, Exchange exchange) => DrillLibraryPresses.Prepared(exchange, library => Take(PackChecking.Check(PackReader.Read(text), library), library, exchange));

    /// <summary>Takes a file that was sent.</summary>
    public static Exchange Take(FileSent file, Exchange exchange) => exchange.Know(new SentFile(file.Url), received =>
        received.Fault is { } fault ? Wrong([new(null, null, texts => texts.FileFault(fault, SentFile.MostBytes))], exchange)
        : PackBytes.Read(received.Bytes.AsSpan()) is var (text, error) && text is not null ? Take(text, exchange)
        : Wrong([error!], exchange));

    private static Exchange Take((DrillPack? Pack, ImmutableArray<PackError> Errors) read, DrillLibrary library, Exchange exchange)
    {
        if (read.Pack is not { } pack)
        {
            return Wrong(read.Errors, exchange);
        }

        // The caps are known now, and again when it is put in use.
        var after = library.Written.With(pack, exchange.Turn.Circumstances.ObjectId, library.Own.Revision + 1);
        string id = $"{exchange.Turn.Circumstances.Id}/import";
        return DrillRoom.Lacks(after, library, exchange) is { } full
            ? Wrong([new(null, null, _ => full)], exchange)
            : exchange.Know(new DrillDraftLookup(), before => DrillPreviewCard.Show(new(id, pack, 0), null, null, library, exchange.With(new DrillDraftKept(before, id, pack))));
    }

    private static Exchange Wrong(ImmutableArray<PackError> errors, Exchange exchange)
    {
        var texts = exchange.Texts;
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.PackRefused,
                [new(null, null, [.. errors.Take(MostShown).Select(error => Row(error, exchange))])],
                [
                    new(texts.PackTemplate, exchange.Press(PackPresses.TemplateOp), Answer.NewMessage),
                    new(texts.ImportDrills, exchange.Press(PackPresses.HelpOp), Answer.NewMessage),
                ],
                texts.PackRefused)
            {
                Intro = [texts.NothingImported(errors.Length)],
                Closing = errors.Length > MostShown ? [texts.MoreErrors(errors.Length - MostShown)] : [],
            },
            exchange.Turn.Language.Tag()));
    }

    private static SectionRow Row(PackError error, Exchange exchange)
    {
        string what = CardText.CutMarkdown(error.What(exchange.Texts), LongestShown);
        return error.At is { } at ? new(exchange.Texts.PackPlace(at, error.Column is { } column ? PackColumns.NameOf(column, exchange.Turn.Language) : null), what) : new(what);
    }
}

/// <summary>A file that a person has sent.</summary>
/// <param name="Url">Where it is.</param>
public sealed record SentFile(string Url) : Lookup<ReceivedFile>
{
    /// <summary>Bytes of a file that is read.</summary>
    public const int MostBytes = 1_000_000;
}

/// <summary>What was found of it.</summary>
/// <param name="Bytes">Its content; empty where there is a fault.</param>
/// <param name="Fault">Why it was not read; null when it was.</param>
public sealed record ReceivedFile(ImmutableArray<byte> Bytes, FileFault? Fault);

/// <summary>Why a file was not read.</summary>
public enum FileFault
{
    /// <summary>It is nowhere files of Teams are.</summary>
    Elsewhere,

    /// <summary>It has more bytes than are read.</summary>
    TooLarge,

    /// <summary>It could not be fetched.</summary>
    Failed,
}
