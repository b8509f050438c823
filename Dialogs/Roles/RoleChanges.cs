namespace CoachBot.Dialogs.Roles;

/// <summary>Changes roles. The colleague's own rows are changed by whoever carries the turn out; here it is decided whether, and said.</summary>
public static class RoleChanges
{
    /// <summary>Gives or takes a role; what changes nothing says so.</summary>
    /// <param name="change">The change.</param>
    /// <param name="called">What whoever asks for it calls the person; null where they were chosen, not named.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Make(RoleChange change, string? called, Exchange exchange) =>
        WithColleague(change, exchange, colleague => Make(change, colleague, colleague.Name ?? called ?? KnownPeople.NameOf(change.Target, exchange), exchange));

    /// <summary>Takes a change back, unless the colleague's roles have changed since.</summary>
    public static Exchange TakeBack(RoleGrant grant, Exchange exchange) => WithColleague(grant.Inverse, exchange, colleague => TakeBack(grant, colleague, exchange));

    private static Exchange WithColleague(RoleChange change, Exchange exchange, Func<Colleague, Exchange> go) => IsOneself(change, exchange)
        ? go(new(change.Target, exchange.Person.Profile.Roles, IsDone: false) { Name = exchange.Person.Profile.Name })
        : exchange.Know(new ColleagueOf(change), go);

    private static Exchange Make(RoleChange change, Colleague colleague, string? name, Exchange exchange)
    {
        if (!colleague.IsDone && Obstacle(change, colleague, name, exchange) is { } obstacle)
        {
            return RoleCards.Show(RolesForm.Begun(change.Target) with { Notice = obstacle(exchange.Texts) }, null, exchange);
        }

        int revision = colleague.IsDone ? colleague.Roles.Revision : colleague.Roles.Revision + 1;
        var grant = new RoleGrant(change, revision, exchange.Turn.Circumstances.Now) { Name = name };
        var made = Carry(change, colleague, exchange);
        string done = change.IsGiven ? made.Texts.RoleGiven(change.Role, name) : made.Texts.RoleTaken(change.Role, name);
        return Tell(OwnOr(done, change, made), grant, made.With(made.Person.Granted(grant)));
    }

    private static Exchange TakeBack(RoleGrant grant, Colleague colleague, Exchange exchange)
    {
        var change = grant.Inverse;
        var forgotten = exchange.With(exchange.Person.Ungranted(grant));
        if (!colleague.IsDone && colleague.Roles.Revision != grant.Revision)
        {
            return Tell(forgotten.Texts.RolesChangedSince, null, forgotten);
        }

        var made = Carry(change, colleague, forgotten.With(forgotten.Person.Did(change.Operation)));
        return Tell(OwnOr(made.Texts.RoleUndone(change.Role, change.IsGiven, colleague.Name ?? grant.Name), change, made), null, made);
    }

    /// <summary>Why a change would change nothing; null when it would.</summary>
    private static Phrase? Obstacle(RoleChange change, Colleague colleague, string? name, Exchange exchange)
    {
        bool isFixed = change.Role == Role.Admin && exchange.IsAdminBySetting(change.Target);
        return isFixed && !change.IsGiven ? t => t.AdminBySetting
            : isFixed || colleague.Roles.Now.Has(change.Role) == change.IsGiven ? t => t.RoleUnchanged(change.Role, change.IsGiven, name)
            : null;
    }

    private static Exchange Carry(RoleChange change, Colleague colleague, Exchange exchange)
    {
        if (colleague.IsDone)
        {
            return exchange;
        }

        var person = exchange.Person;
        return IsOneself(change, exchange)
            ? exchange.With(person with { Profile = person.Profile with { Roles = colleague.Roles.After(change).AllTold() } }) with { RoleChange = change }
            : exchange.Changing(change);
    }

    /// <summary>What is said to somebody who changed roles of their own is what they are now.</summary>
    private static string OwnOr(string done, RoleChange change, Exchange exchange) => IsOneself(change, exchange) ? OwnRoles.Line(exchange) : done;

    /// <summary>Whoever has taken the role of an admin from themselves has no use for the card any more.</summary>
    private static Exchange Tell(string notice, RoleGrant? undoable, Exchange exchange) => Permissions.Allow(RolesForm.Instance.SaveOp, exchange)
        ? RoleCards.Show(RolesForm.Begun(undoable?.Change.Target) with { Notice = notice }, undoable, exchange)
        : exchange.Say(notice);

    private static bool IsOneself(RoleChange change, Exchange exchange) =>
        string.Equals(change.Target, exchange.Turn.Circumstances.ObjectId, StringComparison.OrdinalIgnoreCase);
}
