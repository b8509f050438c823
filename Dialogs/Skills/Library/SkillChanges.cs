using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Skills.Library;

/// <summary>Changes the skills of the organisation and tells what was done. The rows are changed by whoever carries the turn out.</summary>
public static class SkillChanges
{
    /// <summary>Makes a change that can be made.</summary>
    /// <param name="kind">What is done.</param>
    /// <param name="wanted">The skill it is done to, as it is to be.</param>
    /// <param name="operation">Carried out twice, it is one change.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Make(SkillsChangeKind kind, SkillDefinition wanted, string operation, Exchange exchange)
    {
        var (made, changed) = Carry(kind, wanted, operation, exchange);
        return Tell(made, kind, operation, changed);
    }

    /// <summary>Takes the last change back, by its inverse.</summary>
    public static Exchange TakeBack(SkillsChange last, string operation, Exchange exchange)
    {
        var library = exchange.Turn.Skills();
        var now = library.Find(last.Skill)!;
        var (made, changed) = Carry(Inverse(last.Kind), last.Kind == SkillsChangeKind.Edited ? library.Find(now.Id, now.Version - 1)! : now, operation, exchange);
        return TellUndone(made, operation, changed);
    }

    /// <summary>Tells of a change that was made, in this turn or in one whose answer got lost.</summary>
    public static Exchange Tell(SkillDefinition made, SkillsChangeKind kind, string operation, Exchange exchange) => SkillPage.Show(
        made, exchange.Texts.SkillChangeMade(kind, made.Version), true, exchange.With(exchange.Person.Did(operation).NotingOnly(Undoable.Skills)));

    /// <summary>Tells of a change that was taken back, in this turn or in one whose answer got lost.</summary>
    public static Exchange TellUndone(SkillDefinition made, string operation, Exchange exchange) => SkillPage.Show(
        made,
        exchange.Texts.SkillUndone(exchange.Turn.Skills().IsRetired(made.Id), made.Version),
        false,
        exchange.With(exchange.Person.Did(operation).Forgetting(Undoable.Skills)));

    private static (SkillDefinition Made, Exchange Changed) Carry(SkillsChangeKind kind, SkillDefinition wanted, string operation, Exchange exchange)
    {
        var before = exchange.Turn.OrganisationSkills();
        var library = kind switch
        {
            SkillsChangeKind.Added or SkillsChangeKind.Edited => before.Library.With(wanted),
            SkillsChangeKind.Retired => before.Library.Retire(wanted.Id),
            SkillsChangeKind.Restored => before.Library.Restore(wanted.Id),
            _ => throw new NotSupportedException($"{kind} is no change to the skills."),
        };
        var (made, change) = (library.Find(wanted.Id)!, new SkillsChange(kind, wanted.Id, exchange.Turn.Circumstances.ObjectId));
        var changed = exchange.Knowing(new OrganisationSkillsLookup(), before with { Library = library, Revision = before.Revision + 1, Last = change });
        return (made, changed with { Elsewhere = new SkillsChanged(change, kind is SkillsChangeKind.Added or SkillsChangeKind.Edited ? made : null, operation) });
    }

    private static SkillsChangeKind Inverse(SkillsChangeKind kind) => kind switch
    {
        SkillsChangeKind.Added or SkillsChangeKind.Restored => SkillsChangeKind.Retired,
        SkillsChangeKind.Edited => SkillsChangeKind.Edited,
        SkillsChangeKind.Retired => SkillsChangeKind.Restored,
        _ => throw new NotSupportedException($"{kind} cannot be taken back."),
    };
}
