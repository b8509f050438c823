namespace CoachBot.Dialogs.Roles;

/// <summary>Gives and takes roles by a typed line; what is missing in it is asked for on the card.</summary>
public static class RoleLines
{
    /// <summary>Takes a line.</summary>
    public static Exchange Take(string line, Exchange exchange)
    {
        var read = RoleLine.Read(line, exchange.Turn.Circumstances.Mentions);
        string? target = read.Who is { } who ? who.ObjectId ?? KnownPeople.Find(who.Name, exchange) : null;
        return target is not null && read.Role is { } role
            ? RoleChanges.Make(new(target, role, read.IsGiven, $"{exchange.Turn.Circumstances.Id}/roles"), Called(read.Who!), exchange)
            : AskRest(read, target, exchange);
    }

    /// <summary>What a mention says. An object id has no name, and one that was typed is known better.</summary>
    private static string? Called(Mentioned who) => who.ObjectId is null || who.Name.Length == 0 ? null : who.Name;

    private static Exchange AskRest(RoleLine read, string? target, Exchange exchange)
    {
        var begun = RolesForm.Begun(target, read.Role ?? Role.Manager, read.IsGiven);
        string? notice = target is null && read.Who is { } who ? Missing(who.Name, exchange) : read.Who is null ? exchange.Texts.RolesHow : null;
        return RoleCards.Show(begun with { Notice = notice }, null, exchange);
    }

    private static string Missing(string name, Exchange exchange) =>
        exchange.Turn.Circumstances.IsAmongOthers ? exchange.Texts.PersonNotTold(name) : exchange.Texts.PersonToChoose(name);
}
