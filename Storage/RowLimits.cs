using System.Text;

namespace CoachBot.Storage;

/// <summary>What both stores accept: the limits of Azure Table Storage, kept on SQLite too so that nothing grows that could not be moved.</summary>
public static class RowLimits
{
    /// <summary>Characters of one body.</summary>
    public const int LongestBody = 30_000;

    /// <summary>UTF-8 bytes of a key or an owner's id.</summary>
    public const int LongestKey = 512;

    /// <summary>Rows in one commit, the guard included.</summary>
    public const int MostRows = 100;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Refuses a commit that breaks a limit, before anything is written.</summary>
    /// <exception cref="RowRefusedException">Says which row, what was wrong and what is accepted.</exception>
    public static void Check(Owner owner, Commit commit)
    {
        CheckKey(owner.Id);
        CheckRow(commit.Guard.Key, commit.Guard.Body);
        if (commit.Writes.Count + 1 > MostRows)
        {
            throw new RowRefusedException(commit.Guard.Key, $"{commit.Writes.Count + 1} rows in one commit; at most {MostRows} are accepted");
        }

        var keys = new HashSet<string>(StringComparer.Ordinal) { commit.Guard.Key };
        foreach (var write in commit.Writes)
        {
            CheckRow(write.Key, BodyOf(write));
            if (!keys.Add(write.Key))
            {
                throw new RowRefusedException(write.Key, "the row is written twice in one commit; once is accepted");
            }
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
        // Half a surrogate pair has no bytes of its own: every store would keep it as the same replacement character.
        if (key.Length == 0 || BytesOf(key) is null or > LongestKey)
        {
            throw new RowRefusedException(key, $"a key has 1 to {LongestKey} bytes in UTF-8");
        }
    }

    private static int? BytesOf(string key)
    {
        try
        {
            return Utf8.GetByteCount(key);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
