using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Commands;

/// <summary>A message cut into the words about the reminder and what else it holds.</summary>
/// <param name="Words">The words about the reminder.</param>
/// <param name="Rest">All from the first to the last of the other words, as typed; empty when there are none.</param>
internal sealed record ReminderMessage(ReminderWord Words, string Rest)
{
    private const char EmojiStyle = '\uFE0F';

    private static readonly string[] Logging = ["log", "fill", "record", "enter"];

    /// <summary>Cuts a message.</summary>
    public static ReminderMessage Of(string text)
    {
        var source = new Source(text, ClockReader.NoDay);
        var words = ReminderWord.None;
        int first = -1, last = 0, preposition = -1;
        for (int at = 0, end; at < source.Length; at = end)
        {
            if (IsErrand(source, at))
            {
                return new(ReminderWord.None, text);
            }

            if (ReminderVocabulary.Scan(source, at) is var (word, behind))
            {
                words |= word;
                preposition = source.Span(at, behind) is "at" ? at : preposition;
                end = behind;
            }
            else if (IsSign(source, at))
            {
                end = at + 1;
            }
            else
            {
                end = source.IsWordCharacter(at) ? source.AfterWord(at) : at + 1;
                first = first >= 0 ? first : preposition >= 0 && source.AfterSpaces(preposition + 2) == at ? preposition : at;
                last = end;
            }
        }

        return new(words, first < 0 ? "" : source.Quote(first, last));
    }

    /// <summary>"Remind me to call": what follows is another thing to be reminded of, whatever its words.</summary>
    private static bool IsErrand(Source source, int at) => source.StartsWord(at) && source.AfterPhrase(at, "remind me to") is { } behind
        && !Array.Exists(Logging, word => source.AfterPhrase(behind, word) is not null);

    private static bool IsSign(Source source, int at) =>
        source[at] == EmojiStyle || !(source.IsWordCharacter(at) || Source.IsChinese(source[at]) || source[at] is '%' or '/' or '+' or '*' or '=');
}
