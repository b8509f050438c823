using System.Globalization;
using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>The keys of campaigns: the rows of each, and the one of an organisation that lists it.</summary>
internal static class CampaignKeys
{
    /// <summary>The table of campaigns' rows.</summary>
    public const string Table = "campaigns";

    /// <summary>What it is; its tag guards every write but that of somebody who joins a followed team.</summary>
    public const string Definition = "definition";

    /// <summary>What the keys of those begin with who take part.</summary>
    public const string MemberPrefix = "members/";

    /// <summary>What the keys of an organisation's rows begin with that list campaigns; before its programme, so that no other range reads them.</summary>
    public const string ListPrefix = "campaign/";

    /// <summary>The owner of a campaign's rows.</summary>
    public static Owner Owner(PersonKey person, string campaign) => new(Table, $"{person.TenantId}/{campaign}");

    /// <summary>The row of a hundred of those who were added.</summary>
    public static string Members(int piece) => string.Create(CultureInfo.InvariantCulture, $"{MemberPrefix}{piece:D2}");

    /// <summary>The row of somebody who joined later, by themselves; after all that were added.</summary>
    public static string Joined(string person) => $"{MemberPrefix}joined/{person}";

    /// <summary>The row that lists a campaign.</summary>
    public static string Listed(string campaign) => $"{ListPrefix}{campaign}";
}
