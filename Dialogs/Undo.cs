using CoachBot.Dialogs.Log;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Skills.Aims;
using CoachBot.Dialogs.Skills.Library;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Training;

namespace CoachBot.Dialogs;

/// <summary>The word `undo`: takes back what was done last, and what was done before it when it is sent again.</summary>
public static class Undo
{
    /// <summary>
    /// Takes the last change back. After one that cannot be taken back, or no longer, it asks for the word once more, and a change that takes
    /// a role the person has lost is passed over with a word: nothing that was not meant is ever taken back.
    /// </summary>
    public static Exchange Last(Exchange exchange) => Latest(exchange) is not { } kind ? LogPresses.UndoLast(exchange)
        : !IsLeft(kind, exchange) ? PassOver(exchange)
        : exchange.Person.IsLastFinal
            ? exchange.With(exchange.Person with { IsLastFinal = false }).Say(exchange.Texts.UndoPassesOver(kind == Undoable.Day ? LogPresses.LastWrite(exchange) : null), exchange.Texts.UndoWord)
        : Operation(kind) is { } operation && !Permissions.Allow(operation, exchange)
            ? exchange.With(exchange.Person.Forgetting(kind)).Say(exchange.Texts.RoleNeeded(Permissions.Needed(operation)!.Value))
        : TakeBack(kind, exchange);

    /// <summary>The kind of the latest change; null when there is none.</summary>
    private static Undoable? Latest(Exchange exchange) =>
        exchange.Person.Undoables is [.., var kind] ? kind : LogPresses.LastWrite(exchange) is not null ? Undoable.Day : null;

    /// <summary>Drops the latest changes that can no longer be taken back; with older ones left, says so before those are touched.</summary>
    private static Exchange PassOver(Exchange exchange)
    {
        while (exchange.Person.Undoables is [.., var kind] && !IsLeft(kind, exchange))
        {
            exchange = exchange.With(kind == Undoable.Day && exchange.Person.Writes is [.., var date] ? exchange.Person.Undid(date) : exchange.Person.Forgetting(kind));
        }

        return Latest(exchange) is null
            ? exchange.Say(exchange.Texts.NothingToUndo)
            : exchange.With(exchange.Person with { IsLastFinal = false }).Say(exchange.Texts.UndoTooLate, exchange.Texts.UndoWord);
    }

    private static bool IsLeft(Undoable kind, Exchange exchange) => kind switch
    {
        Undoable.Day => exchange.Person.Writes is [.., var last] && !exchange.Days[last].Earlier.IsEmpty,
        Undoable.Grant => !exchange.Person.Grants.IsEmpty,
        Undoable.Rating => !exchange.Person.Rated.IsEmpty,
        Undoable.Aim => exchange.Person.LastAim is not null,
        Undoable.Place => exchange.Person.Placed is not null,
        Undoable.Skills or Undoable.Programme => true,
        _ => throw new NotSupportedException($"{kind} is nothing that is taken back."),
    };

    /// <summary>The button that does the same, and may take a role; null where everybody may.</summary>
    private static string? Operation(Undoable kind) => kind switch
    {
        Undoable.Day or Undoable.Rating => null,
        Undoable.Grant => RoleCards.UndoOp,
        Undoable.Aim => AimsCards.UndoOp,
        Undoable.Place => MatrixCards.UndoOp,
        Undoable.Skills => LibraryPresses.UndoOp,
        Undoable.Programme => ProgrammePresses.UndoOp,
        _ => throw new NotSupportedException($"{kind} is nothing that is taken back."),
    };

    private static Exchange TakeBack(Undoable kind, Exchange exchange) => kind switch
    {
        Undoable.Day => LogPresses.UndoLast(exchange),
        Undoable.Grant => RolePresses.UndoLast(exchange),
        Undoable.Rating => RatePresses.UndoLast(exchange),
        Undoable.Aim => AimUndos.Last(exchange),
        Undoable.Place => MatrixPresses.UndoLast(exchange),
        Undoable.Skills => SkillUndo.UndoLast(exchange),
        Undoable.Programme => ProgrammeUndo.UndoLast(exchange),
        _ => throw new NotSupportedException($"{kind} is nothing that is taken back."),
    };
}
