using System.Collections.Immutable;
using NodaTime;

namespace CoachBot.Dialogs.Forms;

/// <summary>A form under way: facts only. Which question comes next is derived from them, and nothing that was shown is kept.</summary>
/// <param name="Form">The form's id.</param>
/// <param name="Answers">In the order they were given.</param>
/// <param name="Unclear">Parts of a typed line that are still to be asked about, as they were typed.</param>
/// <param name="Touched">When the person last answered; a form left alone for a day is given up.</param>
public sealed record FormState(string Form, ImmutableArray<SlotAnswer> Answers, ImmutableArray<string> Unclear, Instant Touched)
{
    /// <summary>A form nothing has been answered in yet.</summary>
    public static FormState Begin(string form, Instant now) => new(form, [], [], now);

    /// <summary>Whether optional slots are asked too, one question after the other.</summary>
    public bool OneByOne { get; init; }

    /// <summary>Answers in a row that were not accepted.</summary>
    public int Misses { get; init; }

    /// <summary>Times the form was offered again after something else came between.</summary>
    public int Offers { get; init; }

    /// <summary>The value answered to a slot; null when there is none, empty when it was skipped.</summary>
    public string? Find(string slot)
    {
        foreach (var answer in Answers)
        {
            if (answer.Slot == slot)
            {
                return answer.Value;
            }
        }

        return null;
    }

    /// <summary>The same with one slot answered, in place of an earlier answer to it.</summary>
    public FormState With(string slot, string value) => this with { Answers = Without(slot).Answers.Add(new(slot, value)), Misses = 0 };

    /// <summary>The same without an answer to a slot.</summary>
    public FormState Without(string slot) => this with { Answers = Answers.RemoveAll(answer => answer.Slot == slot) };
}
