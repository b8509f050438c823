using System.Buffers;
using System.Globalization;
using System.Text;
using CoachBot.Cards;
using CoachBot.Dialogs.Plans.Export;
using NodaTime;

namespace CoachBot.Dialogs;

/// <summary>What a file is called: "Huarui Electronics 2026-11-23.docx".</summary>
public static class SafeFileName
{
    /// <summary>Characters, ending included.</summary>
    public const int Longest = 80;

    // What Windows, SharePoint or a shell would take for something else.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\/:*?\"<>|#%~&{}`$^'");

    /// <summary>The name. Of the account's, what cannot stand in a file name is left out.</summary>
    /// <param name="account">As it was typed.</param>
    /// <param name="date">The day the file is made.</param>
    /// <param name="format">The kind.</param>
    public static string Of(string account, LocalDate date, PlanFormat format) => Of(account, date, PlanFile.Extension(format));

    /// <summary>The same of whatever else has a name.</summary>
    /// <param name="account">As it was typed.</param>
    /// <param name="date">The day the file is made.</param>
    /// <param name="extension">What it ends in, with the dot.</param>
    public static string Of(string account, LocalDate date, string extension)
    {
        string end = $"{IsoDate.Format(date)}{extension}";
        string name = CardText.Cut(Safe(account), Longest - end.Length - 1).Trim(' ', '.', '…');
        return name.Length == 0 ? end : $"{name} {end}";
    }

    private static string Safe(string account)
    {
        var name = new StringBuilder(account.Length);
        foreach (var rune in Printable.Of(account).EnumerateRunes())
        {
            bool isKept = Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && !Rune.IsWhiteSpace(rune) && !(rune.IsAscii && Forbidden.Contains((char)rune.Value));
            name.Append(isKept ? rune.ToString() : " ");
        }

        return string.Join(' ', name.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('.', ' ', '-');
    }
}
