using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills.Aims;

/// <summary>Takes the last change of what is wanted back: by the button on the card, or by `undo` right after.</summary>
public static class AimUndos
{
    /// <summary>Obeys the button. Pressed twice, or when the change is no longer the latest, it changes nothing and says so.</summary>
    public static Exchange Press(Pressed button, Exchange exchange) =>
        exchange.Person.Operations.Contains(button.Press.Id) ? exchange.Say(exchange.Texts.AlreadyUndone)
        : exchange.Person.LastAim is { } undo && undo.UndoOperation == button.Press.Id ? TakeBack(undo, exchange)
        : exchange.Say(exchange.Texts.AimsChangedSince);

    /// <summary>Takes the last change back.</summary>
    public static Exchange Last(Exchange exchange) => TakeBack(exchange.Person.LastAim!, exchange);

    private static Exchange TakeBack(AimUndo undo, Exchange exchange)
    {
        var forgotten = exchange.With(exchange.Person.Unaimed().Did(undo.UndoOperation));
        return AimsPresses.WithTeam(exchange, team => undo switch
        {
            TeamAimsUndo { Before: var before } => Show(
                [.. before.Select(aim => exchange.Texts.AimNow(AimsCards.NameOf(aim.Skill, exchange.Turn), aim))],
                forgotten.With(new AimsSet(AimsPresses.With(team, before)))),
            OverrideUndo own when RepSlot.Reps(exchange.Turn).FirstOrDefault(member => member.ObjectId == own.Rep) is { } member => Show(
                [OverrideCards.Line(member, own.Skill, own.Before, exchange)],
                forgotten.With(new MemberListed(Override.Set(member, own.Skill, own.Before)))),
            OverrideUndo => exchange.With(exchange.Person.Unaimed()).Say(exchange.Texts.ImportanceStays),
            _ => throw new NotSupportedException($"{undo.GetType().Name} is nothing that is taken back."),
        });
    }

    private static Exchange Show(ImmutableArray<string> lines, Exchange exchange) => exchange.Show(NoteCard.Draw(
        new(exchange.Texts.AimsUndone, lines, [new(exchange.Texts.AimsChangeMore, exchange.Press(AimsCards.OpenOp), Answer.InPlace)]), exchange.Turn.Language.Tag()));
}
