using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <summary>What every form says.</summary>
public abstract partial class Texts
{
    public abstract string Save { get; }

    /// <summary>Takes a form up again with its question.</summary>
    public abstract string BackTo(string form, string question);

    public abstract string FormHelp { get; }

    public abstract string WaysOut { get; }

    public abstract string Cancelled { get; }

    public abstract string NothingToCancel { get; }

    public abstract string NothingToGoBackTo { get; }

    public abstract string NothingToSkip { get; }

    public abstract string CannotSkip { get; }

    public abstract string CardOutOfDate { get; }

    public abstract string AlreadySaved { get; }

    public abstract string NotYourCard { get; }

    public abstract string TextMissing { get; }

    public abstract string TextTooLong(int length, int longest);

    public abstract string NumberRefused(string typed, int min, int max);

    public abstract string ChoiceRefused(string typed, IEnumerable<string> choices);

    public abstract string DateRefused(string typed, LocalDate first, LocalDate last);

    public abstract string DateOutOfRange(LocalDate date, LocalDate first, LocalDate last);

    public abstract string DurationRefused(string typed);

    public abstract string DurationOutOfRange(string typed, int min, int max);
}
