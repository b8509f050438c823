using CoachBot.Storage.Moving;
using CsCheck;

namespace CoachBot.Storage.Tests.Moving;

/// <summary>Rows whose content does not matter.</summary>
internal static class SomeRows
{
    /// <summary>Pieces of text that something between two stores might take for something else.</summary>
    private static readonly string[] Pieces =
    [
        "a", "Z", "0", "/", "\\", "\"", "'", "\n", "\r\n", "\t", "\0", "\u001f", "\u007f", "\u0085", "\u2028", "\u2029", "\uFEFF", "\uFFFD",
        "é", "e\u0301", "会", "😀", "👩‍💻", "{", "}", "</script>", ",\"chain\":\"", "%2F", " ", "\\u0000", "&amp;",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(Pieces).Array[0, 6].Select(string.Concat);
    private static readonly Gen<string> Name = Gen.OneOf(Pieces).Array[1, 6].Select(string.Concat);

    /// <summary>Up to 12 rows of few owners, with awkward names and bodies.</summary>
    public static Gen<OwnedRow[]> Awkward { get; } = Name.Array[1, 4].SelectMany(ids => Gen
        .Select(Gen.OneOf("people", "teams", "campaigns"), Gen.OneOf(ids), Name, Text, (table, id, key, body) => new OwnedRow(new(table, id), key, body))
        .Array[0, 12]
        .Select(rows => rows.DistinctBy(row => (row.Owner, row.Key)).ToArray()));

    /// <summary>People "0000", "0001" and so on, each with days 0, 1 and so on.</summary>
    public static IEnumerable<OwnedRow> Of(int people, int days, string body = Some.Body) =>
        from person in Enumerable.Range(0, people)
        from day in Enumerable.Range(0, days)
        select new OwnedRow(new("people", $"{person:0000}"), $"turn/day/{day:000}", body);
}
