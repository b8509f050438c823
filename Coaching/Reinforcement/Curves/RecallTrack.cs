using System.Collections.Immutable;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using NodaTime;

namespace CoachBot.Coaching.Reinforcement.Curves;

/// <summary>What one person kept of one objective: the first answer, which tells where the person stood after the training, and what each later one changed.</summary>
public sealed class RecallTrack
{
    private readonly MemoryModel model;
    private readonly ImmutableArray<ObjectiveMemory> memories;

    private RecallTrack(string person, MemoryModel model, ImmutableArray<ObjectiveMemory> memories) => (Person, this.model, this.memories) = (person, model, memories);

    /// <summary>Whose.</summary>
    public string Person { get; }

    /// <summary>Of what.</summary>
    public ObjectiveId Objective => memories[0].Objective;

    /// <summary>Day 0: that of the first answer.</summary>
    public LocalDate Start => memories[0].LastDay;

    /// <summary>
    /// The tracks of a log. An objective whose first answer is older than the log has none: where it stood then is not known, and guessing it would draw a curve of
    /// nothing. So has one that was only practised.
    /// </summary>
    /// <param name="log">The person's answers.</param>
    /// <param name="model">What recall is predicted by.</param>
    /// <param name="from">The day of the training, where the first answer from then on is day 0; null for the first of all.</param>
    public static IEnumerable<RecallTrack> Of(DrillLog log, MemoryModel model, LocalDate? from = null) => log.Answers
        .Select(answer => answer.Review)
        .Where(review => !review.IsPractice)
        .GroupBy(review => review.Drill.Objective)
        .Where(reviews => reviews.First().Expected is null)
        .Select(reviews => Replay(reviews, model).Where(memory => from is null || memory.LastDay >= from).ToImmutableArray())
        .Where(memories => !memories.IsEmpty)
        .Select(memories => new RecallTrack(log.Person, model, memories));

    /// <summary>Days from the first answer to a day, not below 0.</summary>
    public int Elapsed(LocalDate today) => Math.Max(0, Period.DaysBetween(Start, today));

    /// <summary>The recall to expect, 0 to 1, before whatever is answered that day; after the last answer, without any more.</summary>
    /// <param name="day">Days since the first answer, from 0.</param>
    public double With(int day)
    {
        var date = Start.PlusDays(day);
        int last = memories.Length - 1;
        while (last > 0 && memories[last].LastDay >= date)
        {
            last--;
        }

        return model.Recall(memories[last], date);
    }

    /// <summary>The same had nothing been asked after the first answer.</summary>
    /// <param name="day">Days since the first answer, from 0.</param>
    public double Without(int day) => model.Recall(memories[0], Start.PlusDays(day));

    /// <summary>What was remembered after each answer that counted.</summary>
    private static IEnumerable<ObjectiveMemory> Replay(IEnumerable<DrillReview> reviews, MemoryModel model)
    {
        ObjectiveMemory? memory = null;
        foreach (var review in reviews)
        {
            var next = model.After(memory, review)!;
            if (!ReferenceEquals(next, memory))
            {
                yield return next;
            }

            memory = next;
        }
    }
}
