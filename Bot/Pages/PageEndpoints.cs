using CoachBot.Bot.Configuration;
using CoachBot.Dialogs;
using Microsoft.Net.Http.Headers;

namespace CoachBot.Bot.Pages;

/// <summary>The pages that the manifest of the Teams app links to: `GET /`, `/privacy` and `/terms`, in the reader's language.</summary>
public static class PageEndpoints
{
    /// <summary>Addresses, and the files that answer them.</summary>
    private static readonly (string Path, string Name)[] Pages = [("/", "index"), ("/privacy", "privacy"), ("/terms", "terms")];

    /// <summary>Maps them.</summary>
    public static void Map(WebApplication app, Settings settings)
    {
        foreach (var (path, name) in Pages)
        {
            var page = StaticPage.Load(name, settings.Contact);
            app.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], (HttpContext http) => Answer(http, page, settings.Organisation.Language));
        }
    }

    private static IResult Answer(HttpContext http, StaticPage page, Language standard)
    {
        var language = ReaderLanguage.Of(http.Request.Headers.AcceptLanguage, standard);
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.ContentLanguage = language.Tag();
        headers.Vary = HeaderNames.AcceptLanguage;
        headers.CacheControl = "max-age=3600";
        return Results.Text(page.In(language), "text/html; charset=utf-8");
    }
}
