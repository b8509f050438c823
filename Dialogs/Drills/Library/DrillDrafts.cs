using CoachBot.Cards;
using CoachBot.Coaching.Drills;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Drills.Library;

/// <summary>Puts in use what was looked at, changes it first, or gives it up.</summary>
public static class DrillDrafts
{
    /// <summary>Whether somebody else has retired or replaced meanwhile what a pack is to replace.</summary>
    public static bool IsOvertaken(DrillPack pack, DrillLibrary library) => pack.Drills.Any(drill => drill.Replaces is { } id && library.Written.IsRetired(id));

    /// <summary>Shows the form of what was looked at, as it was entered.</summary>
    public static Exchange Change(Pressed button, DrillLibrary library, Exchange exchange) => WithDraft(button, library, exchange, draft =>
        EditedDrill.Read(button.Press.Shown) is { } edited && edited.IsThere(library) && draft.Pack!.Drills is [var drill]
            ? DrillFormCard.Show(
                edited,
                FormDraft.Empty with { Values = DrillFields.Of(In(edited.Language, drill.Text)!, drill.Best, draft.Pack.Objectives is [var added] ? In(edited.Language, added.Text) : null) },
                library,
                exchange)
            : exchange.Say(exchange.Texts.CardOutOfDate));

    /// <summary>Puts it in use, if it still fits.</summary>
    public static Exchange Use(Pressed button, bool asNew, DrillLibrary library, Exchange exchange) => library.Own.Done.Contains(button.Press.Id)
        ? exchange.Know(new DrillDraftLookup(), draft => Tell(library, draft, button.Press.Id, exchange))
        : WithDraft(button, library, exchange, draft => Use(draft, asNew, button.Press.Id, library, exchange));

    /// <summary>Gives it up.</summary>
    public static Exchange Discard(Pressed button, DrillLibrary library, Exchange exchange) => WithDraft(button, library, exchange, draft =>
        DrillsCard.Show(library, exchange.Texts.DrillsDiscarded, exchange.With(new DrillDraftKept(draft, "", null))));

    /// <summary>Takes back what came with the last change, as long as no other was made.</summary>
    public static Exchange TakeBack(Pressed button, DrillLibrary library, Exchange exchange)
    {
        if (library.Own.Done.Contains(button.Press.Id))
        {
            return DrillsCard.Show(library, exchange.Texts.DrillsTakenBack, exchange.With(exchange.Person.Did(button.Press.Id).NotingFinal()));
        }

        return button.Press.Revision == library.Own.Revision
            ? Make(library.Written.Without(library.Own.Revision), button.Press.Id, library, exchange, (after, changed) => DrillsCard.Show(after, exchange.Texts.DrillsTakenBack, changed))
            : DrillsCard.Show(library, exchange.Texts.DrillsChangedSince, exchange);
    }

    /// <summary>Makes a change and goes on with what there is after it.</summary>
    internal static Exchange Make(WrittenDrills after, string operation, DrillLibrary library, Exchange exchange, Func<DrillLibrary, Exchange, Exchange> tell) => tell(
        library with { Own = new(after, library.Own.Revision + 1) },
        exchange.With(exchange.Person.Did(operation).NotingFinal()).Changing(new DrillsChanged(library.Written, after, operation)));

    private static Exchange Use(DrillDraft draft, bool asNew, string operation, DrillLibrary library, Exchange exchange)
    {
        var pack = asNew ? draft.Pack! with { Drills = [.. draft.Pack!.Drills.Select(drill => drill with { Replaces = null })] } : draft.Pack!;
        if (IsOvertaken(pack, library))
        {
            return DrillPreviewCard.Show(draft, null, exchange.Texts.DrillReplacedMeanwhile, library, exchange);
        }

        var after = library.Written.With(pack, exchange.Turn.Circumstances.ObjectId, library.Own.Revision + 1);
        return DrillRoom.Lacks(after, library, exchange) is { } full
            ? DrillPreviewCard.Show(draft, null, full, library, exchange)
            : Make(after, operation, library, exchange, (made, changed) => Tell(made, draft, operation, changed));
    }

    /// <summary>Tells of what the reader has put in use last, in this turn or in one whose answer got lost.</summary>
    private static Exchange Tell(DrillLibrary library, DrillDraft draft, string operation, Exchange exchange)
    {
        var own = library.Written.Drills.Where(drill => drill.By == exchange.Turn.Circumstances.ObjectId).ToList();
        int change = own.Max(drill => drill.Change);
        return DrillsInUseCard.Show(
            library, [.. own.Where(drill => drill.Change == change)], exchange.With(exchange.Person.Did(operation).NotingFinal()).With(new DrillDraftKept(draft, "", null)));
    }

    private static Exchange WithDraft(Pressed button, DrillLibrary library, Exchange exchange, Func<DrillDraft, Exchange> go) => exchange.Know(new DrillDraftLookup(), draft =>
        draft.Pack is not null && draft.Id == button.Press.About ? go(draft) : DrillsCard.Show(library, exchange.Texts.DraftGone, exchange));

    private static T? In<T>(Language language, Written<T> text)
        where T : class => language == Language.English ? text.English : text.Chinese;
}
