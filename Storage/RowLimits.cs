using System.Buffers;
using System.Text;

namespace CoachBot.Storage;

/// <summary>What both stores accept: the limits of Azure Table Storage, kept on SQLite too so that nothing grows that could not be moved.</summary>
public static class RowLimits
{
    /// <summary>Characters of one body: Azure's 64 KiB of UTF-16, with room to spare.</summary>
    public const int LongestBody = 30_000;

    /// <summary>UTF-16 characters of a key or an owner's id once escaped: Azure's 1 KiB.</summary>
    public const int LongestKey = 512;

    /// <summary>Lower-case letters and digits of a table's name: Azure's 63, less the longest prefix.</summary>
    public const int LongestTable = 33;

    /// <summary>Rows in one commit, the guard included.</summary>
    public const int MostRows = 100;

    /// <summary>Characters of all bodies of one commit: a transaction has 4 MiB on Azure, and a character takes up to six bytes on its way there.</summary>
    public const int LongestCommit = 500_000;

    /// <summary>Refuses a commit that breaks a limit, before anything is written.</summary>
    /// <exception cref="RowRefusedException">Says which row, what was wrong and what is accepted.</exception>
    public static void Check(Owner owner, Commit commit) =>
        Check(owner, [new PutRow(commit.Guard.Key, commit.Guard.Body), .. commit.Writes]);

    /// <summary>Refuses rows that break a limit when they are written together, before anything is written.</summary>
    /// <exception cref="RowRefusedException">Says which row, what was wrong and what is accepted.</exception>
    public static void Check(Owner owner, IReadOnlyList<RowWrite> writes)
    {
        CheckOwner(owner);
        if (writes.Count > MostRows)
        {
            throw new RowRefusedException(writes[0].Key, $"{writes.Count} rows in one commit; at most {MostRows} are accepted");
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var write in writes)
        {
            CheckRow(write.Key, BodyOf(write));
            if (!keys.Add(write.Key))
            {
                throw new RowRefusedException(write.Key, "the row is written twice in one commit; once is accepted");
            }
        }

        var characters = writes.Sum(write => BodyOf(write).Length);
        if (characters > LongestCommit)
        {
            throw new RowRefusedException(
                writes[0].Key, $"the bodies of one commit have {characters} characters together; at most {LongestCommit} are accepted");
        }
    }

    /// <summary>Whether a table may be called so.</summary>
    internal static bool IsTable(string name) => name.Length is > 0 and <= LongestTable
        && name.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character));

    private static void CheckOwner(Owner owner)
    {
        CheckKey(owner.Id);
        if (!IsTable(owner.Table))
        {
            throw new RowRefusedException(
                owner.Id, $"the table is '{owner.Table}'; 1 to {LongestTable} lower-case letters and digits are accepted");
        }
    }

    private static string BodyOf(RowWrite write) => write switch
    {
        PutRow put => put.Body,
        InsertRow insert => insert.Body,
        DeleteRow => "",
        _ => throw new NotSupportedException($"{write.GetType().Name} is not a write to a row."),
    };

    private static void CheckRow(string key, string body)
    {
        CheckKey(key);
        if (body.Length > LongestBody)
        {
            throw new RowRefusedException(key, $"the body has {body.Length} characters; at most {LongestBody} are accepted");
        }
    }

    private static void CheckKey(string key)
    {
        var length = KeyEscape.LengthOf(key);
        if (length is 0 or > LongestKey)
        {
            throw new RowRefusedException(key, $"the key has {length} characters once escaped; 1 to {LongestKey} are accepted");
        }

        // It has no bytes of its own: every store would keep it as the same replacement character.
        if (!IsWellFormed(key))
        {
            throw new RowRefusedException(key, "the key holds half of a surrogate pair");
        }
    }

    private static bool IsWellFormed(ReadOnlySpan<char> key)
    {
        while (Rune.DecodeFromUtf16(key, out _, out var length) == OperationStatus.Done)
        {
            key = key[length..];
        }

        return key.IsEmpty;
    }
}
