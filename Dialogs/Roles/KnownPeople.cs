namespace CoachBot.Dialogs.Roles;

/// <summary>The people an admin has lately changed roles of, by the names they were called then.</summary>
public static class KnownPeople
{
    /// <summary>Object ids and names, the latest first, nobody twice.</summary>
    public static IEnumerable<(string ObjectId, string Name)> Of(Person person) => person.Grants
        .Reverse()
        .Where(grant => grant.Name is not null)
        .Select(grant => (grant.Change.Target, grant.Name!))
        .DistinctBy(known => known.Target);

    /// <summary>What a person is called; null when that is not known.</summary>
    public static string? NameOf(string objectId, Exchange exchange) =>
        Of(exchange.Person).Where(known => known.ObjectId == objectId).Select(known => known.Name).FirstOrDefault();

    /// <summary>The object id of the one person of a name; null when there is none, or more than one.</summary>
    public static string? Find(string name, Exchange exchange) =>
        Of(exchange.Person).Where(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase)).Take(2).ToList() is [var only] ? only.ObjectId : null;
}
