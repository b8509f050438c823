using System.Collections.Immutable;

namespace CoachBot.Bot.Playground;

/// <summary>Somebody whom the playground knows.</summary>
/// <param name="GivenName">What `Play:User` calls them.</param>
/// <param name="Surname">The rest of the name.</param>
/// <param name="Name">What others see.</param>
/// <param name="ObjectId">Entra object id.</param>
internal sealed record PlaygroundPerson(string GivenName, string Surname, string Name, string ObjectId)
{
    /// <summary>Everybody, Alice first: who uses the playground unless somebody else is chosen.</summary>
    public static ImmutableArray<PlaygroundPerson> All { get; } =
    [
        new("Alice", "Lin", "Alice Lin", "a1a1a1a1-0000-0000-0000-000000000020"),
        new("Bob", "Wang", "Bob 王", "b2b2b2b2-0000-0000-0000-000000000021"),
        new("Carol", "C", "Carol", "c3c3c3c3-0000-0000-0000-000000000022"),
        new("Dan", "X", "Dan", "44444444-0000-0000-0000-000000000030"),
        new("Eve", "X", "Eve", "55555555-0000-0000-0000-000000000030"),
        new("Frank", "X", "Frank", "66666666-0000-0000-0000-000000000030"),
    ];

    /// <summary>Whoever is called so, in any case; null for nobody.</summary>
    public static PlaygroundPerson? Find(string name) => All.FirstOrDefault(person => person.GivenName.Equals(name, StringComparison.OrdinalIgnoreCase));
}
