using System.Net;
using CoachBot.Dialogs;

namespace CoachBot.Bot.Pages;

/// <summary>A page in each of our languages, as it is sent.</summary>
internal sealed class StaticPage
{
    private const string Place = "${CONTACT}";

    private readonly string english;
    private readonly string chinese;

    private StaticPage(string english, string chinese) => (this.english, this.chinese) = (english, chinese);

    /// <summary>The page of a name, with whom to ask filled in.</summary>
    /// <param name="name">The name of its files, without language and ending.</param>
    /// <param name="contact">Whom to ask; null where nobody is named.</param>
    public static StaticPage Load(string name, string? contact) => new(
        Read($"{name}.en.html", contact ?? "the Teams administrator of your company"),
        Read($"{name}.zh-Hans.html", contact ?? "贵公司的 Teams 管理员"));

    /// <summary>The page in a language.</summary>
    public string In(Language language) => language switch
    {
        Language.English => english,
        Language.Chinese => chinese,
        _ => throw new NotSupportedException($"{language} has no pages."),
    };

    private static string Read(string file, string contact)
    {
        using var reader = new StreamReader(typeof(StaticPage).Assembly.GetManifestResourceStream($"Pages/{file}")!);
        return reader.ReadToEnd().Replace(Place, WebUtility.HtmlEncode(contact), StringComparison.Ordinal);
    }
}
