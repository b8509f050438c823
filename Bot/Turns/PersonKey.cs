using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>Who a person is, whatever conversation or bot: tenant id and Entra object id.</summary>
public readonly record struct PersonKey(string TenantId, string ObjectId)
{
    /// <summary>The table of people's rows.</summary>
    public const string Table = "people";

    /// <summary>The owner of the person's rows.</summary>
    public Owner Owner => new(Table, $"{TenantId}/{ObjectId}");

    /// <summary>The person whose rows an owner has; null when the owner is no person.</summary>
    public static PersonKey? Of(Owner owner) =>
        owner.Table == Table && owner.Id.Split('/', 2) is [var tenant, var person] ? new(tenant, person) : null;

    /// <summary>Marks cards drawn for the person; tells nobody who it is.</summary>
    public string Mark => Digest.Of($"{TenantId}/{ObjectId}")[..12];
}

/// <summary>Short names for long ids.</summary>
public static class Digest
{
    private const int Bytes = 15;

    /// <summary>Twenty characters that stand for a text; two texts with the same are not to be met with.</summary>
    public static string Of(string text) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
}
