using CsCheck;

namespace CoachBot.Storage.Tests;

/// <summary>Any sequence of commits leaves what a dictionary would hold.</summary>
public abstract partial class RowStoreContract
{
    private static readonly Gen<RowWrite> AnyWrite = Gen.Select(
        Gen.OneOf("a", "A", "day/1", "day/10", "会", "~"),
        Gen.OneOf("", "one", "two"),
        Gen.Int[0, 2],
        (key, body, kind) => kind switch
        {
            0 => (RowWrite)new PutRow(key, body),
            1 => new InsertRow(key, body),
            _ => new DeleteRow(key),
        });

    private static readonly Gen<Attempt[]> AnyAttempts = Gen.Select(
        Gen.Int[0, 9],
        AnyWrite.Array[0, 4],
        (chance, writes) => new Attempt(Stale: chance == 0, [.. writes.DistinctBy(write => write.Key)])).Array[1, 12];

    /// <summary>How many sequences of commits are tried.</summary>
    protected virtual int Sequences => 100;

    [Fact]
    public Task Any_sequence_of_commits_leaves_what_a_dictionary_would_hold() =>
        AnyAttempts.SampleAsync(
            async attempts =>
            {
                var model = new Model(Some.Owner());
                foreach (var attempt in attempts)
                {
                    await model.TryAsync(Store, attempt);
                    var found = await Store.ReadRangeAsync(model.Owner, " ", "\uD7FF", Cancel);
                    Assert.Equal(model.Rows, found.Select(row => (row.Key, row.Body)));
                }
            },
            iter: Sequences);

    private sealed record Attempt(bool Stale, RowWrite[] Writes)
    {
        public override string ToString() => $"{(Stale ? "stale" : "fresh")}: {string.Join(", ", Writes.AsEnumerable())}";
    }

    private sealed class Model(Owner owner)
    {
        private readonly SortedDictionary<string, string> rows = new(StringComparer.Ordinal);
        private (string? Last, string? Older) tags;

        public Owner Owner => owner;

        public IEnumerable<(string Key, string Body)> Rows => rows.Select(row => (row.Key, row.Value));

        public async Task TryAsync(IRowStore store, Attempt attempt)
        {
            var expected = attempt.Stale ? tags.Older : tags.Last;
            var commit = new Commit(new("state", expected, $"{attempt}"), attempt.Writes);
            if (expected != tags.Last || attempt.Writes.Any(write => write is InsertRow && rows.ContainsKey(write.Key)))
            {
                await Assert.ThrowsAsync<ConflictException>(() => store.CommitAsync(owner, commit, Cancel));
                return;
            }

            tags = (await store.CommitAsync(owner, commit, Cancel), tags.Last);
            Change(commit);
        }

        private void Change(Commit commit)
        {
            rows[commit.Guard.Key] = commit.Guard.Body;
            foreach (var write in commit.Writes)
            {
                _ = write switch
                {
                    PutRow put => rows[put.Key] = put.Body,
                    InsertRow insert => rows[insert.Key] = insert.Body,
                    _ => rows.Remove(write.Key) ? "" : null,
                };
            }
        }
    }
}
