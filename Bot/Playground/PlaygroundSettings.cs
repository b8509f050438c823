using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoachBot.Bot.Playground;

/// <summary>The playground's own settings file: who uses it, who else is there, and where they talk. It reads YAML, of which JSON is a part.</summary>
internal static class PlaygroundSettings
{
    /// <summary>What the playground calls the file, which it looks for where it is started.</summary>
    public const string File = ".m365agentsplayground.yml";

    /// <summary>The file's text.</summary>
    /// <param name="user">Whoever uses the playground; all others are colleagues.</param>
    public static string Of(PlaygroundPerson user) => new JsonObject
    {
        ["version"] = "0.1.0",
        ["tenantId"] = "11111111-2222-3333-4444-555555555555",
        ["bot"] = new JsonObject { ["id"] = "28:aaaaaaaa-0000-0000-0000-000000000001", ["name"] = "CoachBot" },
        ["currentUser"] = Person(user),
        ["users"] = new JsonArray([.. PlaygroundPerson.All.Where(other => other != user).Select(Person)]),
        ["personalChat"] = new JsonObject { ["id"] = $"a:personal-{user.GivenName.ToLowerInvariant()}" },
        ["groupChat"] = new JsonObject { ["id"] = "19:group-1@thread.v2", ["name"] = "Coaching group" },
        ["team"] = new JsonObject
        {
            ["id"] = "19:general@thread.tacv2",
            ["name"] = "Coaching Team",
            ["aadGroupId"] = "d4d4d4d4-0000-0000-0000-000000000031",
            ["channels"] = new JsonArray(new JsonObject { ["id"] = "19:announce@thread.tacv2", ["name"] = "Announcements" }),
        },
    }.ToJsonString(new JsonSerializerOptions { WriteIndented = true });

    /// <remarks>The people picker gives the id, and in Teams that is the object id.</remarks>
    private static JsonObject Person(PlaygroundPerson person) => new()
    {
        ["id"] = person.ObjectId,
        ["name"] = person.Name,
        ["userPrincipleName"] = $"{person.GivenName.ToLowerInvariant()}@contoso.example",
        ["aadObjectId"] = person.ObjectId,
        ["givenName"] = person.GivenName,
        ["surname"] = person.Surname,
        ["email"] = $"{person.GivenName.ToLowerInvariant()}@contoso.example",
    };
}
