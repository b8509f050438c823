using CoachBot.Dialogs;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CoachBot.Bot.Pages;

/// <summary>Which of our languages a browser asks for.</summary>
internal static class ReaderLanguage
{
    /// <summary>The one that is wanted most; the organisation's where none of ours is wanted, or nothing can be read.</summary>
    public static Language Of(StringValues accepted, Language standard)
    {
        if (!StringWithQualityHeaderValue.TryParseList(accepted, out var wanted))
        {
            return standard;
        }

        return wanted.Where(value => value.Quality is null or > 0)
            .OrderByDescending(value => value.Quality ?? 1)
            .Select(value => Languages.FromLocale(value.Value.Value))
            .FirstOrDefault(language => language is not null) ?? standard;
    }
}
