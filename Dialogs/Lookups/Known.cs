using System.Collections.Immutable;

namespace CoachBot.Dialogs.Lookups;

/// <summary>What was looked up for a turn so far.</summary>
public sealed class Known
{
    private readonly ImmutableDictionary<Lookup, object> answers;

    private Known(ImmutableDictionary<Lookup, object> answers) => this.answers = answers;

    /// <summary>How every turn begins.</summary>
    public static Known Nothing { get; } = new(ImmutableDictionary<Lookup, object>.Empty);

    /// <summary>The answer to a lookup; null when it was not looked up yet.</summary>
    public T? Find<T>(Lookup<T> lookup)
        where T : class => (T?)answers.GetValueOrDefault(lookup);

    /// <summary>The same with one answer more.</summary>
    public Known With<T>(Lookup<T> lookup, T answer)
        where T : class => new(answers.SetItem(lookup, answer));
}
