using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What every form says.</content>
public sealed partial class English
{
    public override string Save => "Save";

    public override string FormHelp => "“back” takes your last answer back, “skip” leaves a question out, “cancel” stops without saving.";

    public override string WaysOut => "Stuck? “help” explains the question, “cancel” stops without saving.";

    public override string Cancelled => "Cancelled. Nothing was saved.";

    public override string NothingToCancel => "There is nothing to cancel. To take your last entry back, send “undo”.";

    public override string NothingToGoBackTo => "There is no earlier answer to go back to.";

    public override string NothingToSkip => "There is no question to skip.";

    public override string CannotSkip => "This one cannot be skipped; “cancel” stops without saving.";

    public override string CardOutOfDate => $"That card is too old to use. Nothing was changed. Ask for it again, or see what there is with “{HelpWord}”.";

    public override string AlreadySaved => "This was saved already; pressing again changed nothing.";

    public override string NotYourCard => "That card was made for somebody else. Nothing was changed. Send me “log” for one of your own.";

    public override string TextMissing => "Please type a few words.";

    public override string BackTo(string form, string question) => $"Back to: {form}. {question}";

    public override string TextTooLong(int length, int longest) => $"That has {length} characters; up to {longest} are accepted.";

    public override string NumberRefused(string typed, int min, int max) => $"“{Quote(typed)}” is not a whole number from {min} to {max}.";

    public override string ChoiceRefused(string typed, IEnumerable<string> choices) =>
        $"“{Quote(typed)}” is none of the choices. Answer {Alternatives(choices)}, or its number.";

    public override string DateRefused(string typed, LocalDate first, LocalDate last) =>
        $"“{Quote(typed)}” is not a day I can read. Try “yesterday”, “Friday”, “Nov 20” or “2026-11-20”, from {Date(first)} to {Date(last)}.";

    public override string DateOutOfRange(LocalDate date, LocalDate first, LocalDate last) => date > last
        ? $"{Date(date)} {date.Year} is still to come. Days from {Date(first)} to {Date(last)} can be logged."
        : $"{Date(date)} {date.Year} is too long ago. Days from {Date(first)} to {Date(last)} can be logged.";

    public override string DurationRefused(string typed) =>
        $"“{Quote(typed)}” is not an amount of time. Try “3h”, “1.5”, “45m”, “1:30” or “09:00-11:30”.";

    public override string DurationOutOfRange(string typed, int min, int max) =>
        $"“{Quote(typed)}” is out of range: from {Duration(min)} to {Duration(max)} is accepted.";
}
