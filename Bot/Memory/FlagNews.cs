using CoachBot.Bot.Turns;
using CoachBot.Coaching;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Roles;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Memory;

/// <summary>Tells trainers of their drills that are flagged, of each once. Whoever is no trainer any more or cannot be read is left out, and keeps nobody waiting.</summary>
/// <param name="store">Where the drills and their authors are.</param>
/// <param name="people">Drops its copies of those who are told.</param>
/// <param name="cache">Drills that were read before.</param>
/// <param name="waking">Wakes those who are told.</param>
/// <param name="log">Told of those who are left out.</param>
internal sealed class FlagNews(IRowStore store, PersonCache people, OrganisationCache cache, ColleagueWaking waking, ILogger log)
{
    /// <summary>Drills an author hears of in a month, those farthest off first: what is kept of news has an end. The others come with the next month.</summary>
    private const int MostOfAnAuthor = 8;

    /// <summary>Drills in all: that they were told is written together with the fit.</summary>
    private const int Most = 64;

    /// <summary>Tells the authors of flagged drills who have not been told.</summary>
    /// <returns>What is to be written with the flags: until it is, the authors are told again, and hear nothing twice.</returns>
    /// <exception cref="ConflictException">An author was written to meanwhile; others may have been told.</exception>
    public async Task<IReadOnlyList<RowWrite>> TellAsync(Owner organisation, DrillFlags flags, Instant now, CancellationToken cancel)
    {
        if (flags.All.IsEmpty)
        {
            return [];
        }

        var written = await FindDrillsAsync(organisation, cancel);
        var told = (await store.ReadRangeAsync(organisation, OrganisationKeys.ToldFlagPrefix, RowKeys.End(OrganisationKeys.ToldFlagPrefix), cancel)).Select(row => row.Key).ToHashSet();
        var fresh = flags.FarthestFirst.Where(flag => written.Find(flag.Key) is not null && !written.IsRetired(flag.Key) && !told.Contains(OrganisationKeys.ToldFlag(flag.Key)));
        var notes = new List<RowWrite>();
        foreach (var own in fresh.GroupBy(flag => written.Find(flag.Key)!.By))
        {
            var some = own.Take(Math.Min(MostOfAnAuthor, Most - notes.Count)).Select(flag => Drill(flag.Key, flag.Value, written)).ToList();
            if (some.Count > 0 && await TellAsync(new(organisation.Id, own.Key), some, now, cancel))
            {
                notes.AddRange(some.Select(drill => MemoryRows.WriteTold(drill.Id, now)));
            }
        }

        return notes;
    }

    private async Task<WrittenDrills> FindDrillsAsync(Owner organisation, CancellationToken cancel)
    {
        try
        {
            return (await new OwnOrganisation(store, cache, new(organisation.Id, "")).FindDrillsAsync(cancel)).Written;
        }
        catch (UnreadableRowException unreadable)
        {
            MemoryLog.DrillsUnreadable(log, unreadable, organisation.Id);
            return WrittenDrills.None;
        }
    }

    /// <summary>Whether an author hears of some drills.</summary>
    private async Task<bool> TellAsync(PersonKey author, List<NewsDrill> drills, Instant now, CancellationToken cancel)
    {
        try
        {
            var colleagues = new Colleagues(store, people, author);
            if (!(await colleagues.FindProfileAsync(author.ObjectId, cancel)).Roles.Now.Has(Role.Trainer))
            {
                MemoryLog.NoTrainer(log, author.Mark, drills.Count);
                return false;
            }

            await colleagues.ChangeAsync(author.ObjectId, profile => drills.Select(NewsItem.Of).Aggregate(profile, (hearing, news) => hearing.Hearing(news)), [], waking, now, cancel);
            return true;
        }
        catch (UnreadableRowException unreadable)
        {
            MemoryLog.AuthorUnreadable(log, unreadable, author.Mark, drills.Count);
            return false;
        }
    }

    private static NewsDrill Drill(DrillId id, DrillDeviation figures, WrittenDrills written) =>
        new(id, written.FindWhole(id.Objective)?.Text.Select(text => text.Name) ?? Bilingual.Same(id.Objective.Value), figures);
}
