using CoachBot.Cards;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Teams;
using NodaTime;

namespace CoachBot.Dialogs.News;

/// <summary>Tells a person what others have done: with the next message, or in the next working hour.</summary>
public static class NewsTold
{
    /// <summary>Long enough for whoever did it to be answered first.</summary>
    private static readonly Duration Soon = Duration.FromSeconds(5);

    /// <summary>Whatever colleagues do, nobody is written to more often for it.</summary>
    private static readonly Duration Pause = Duration.FromHours(1);

    private const int Search = 60;

    /// <summary>Items a card has a button for, and items it names; more are told by their number.</summary>
    private const int MostButtons = 4, MostLines = 8;

    private const int LongestTitle = 20;

    /// <summary>When a person is to be woken for news after a moment; null when there are none to tell, or the coach was removed.</summary>
    public static Instant? NextDue(Exchange exchange, Instant after) => exchange.Person.Profile is { Welcomed: true } profile && profile.News.Any(news => !news.IsTold)
        ? InHours(Instant.Max(after + Soon, LastTold(profile) + Pause), exchange.Turn.Zone, exchange.Turn.Circumstances.Organisation.Calendar)
        : null;

    /// <summary>Whether a moment is one at which news may come by itself.</summary>
    public static bool IsInHours(Instant moment, Exchange exchange) => InHours(moment, exchange.Turn.Zone, exchange.Turn.Circumstances.Organisation.Calendar) == moment.WholeSecond();

    /// <summary>Tells what was not told yet.</summary>
    public static Exchange TellNew(Exchange exchange) => TellNew(exchange, exchange.Turn.Circumstances.Now.WholeSecond());

    /// <summary>The same at the moment the person was woken at.</summary>
    public static Exchange TellNew(Exchange exchange, Instant at)
    {
        var fresh = exchange.Person.Profile.News.Where(news => !news.IsTold).ToList();
        return fresh.Count == 0 ? exchange : Show(fresh, exchange.With(Told(exchange.Person, at)));
    }

    /// <summary>Whether something was told at a moment.</summary>
    public static bool IsAt(Instant moment, Exchange exchange) => exchange.Person.Profile.News.Any(news => news.Told == moment);

    private static Person Told(Person person, Instant at) => person with { Profile = person.Profile with { News = [.. person.Profile.News.Select(news => news with { Told = news.Told ?? at })] } };

    /// <summary>One card for all of it: of several messages some may not arrive.</summary>
    private static Exchange Show(List<NewsItem> fresh, Exchange exchange) => fresh is [var news] ? Show(news, exchange) : exchange.Show(SectionsCard.Draw(
        new(
            exchange.Texts.NewsOfSeveral(fresh.Count),
            [.. fresh.TakeLast(MostLines).Select(each => new Section(Title(each, exchange), null, [new(exchange.Texts.NewsMore(each.Kind))]))],
            [.. fresh.TakeLast(MostButtons).Select((each, n) => Open(each, $"{exchange.Texts.NewsOpen(each.Kind)}: {CardText.Cut(each.Account, LongestTitle)}", n, exchange))],
            exchange.Texts.NewsOfSeveral(fresh.Count)),
        exchange.Turn.Language.Tag()));

    private static Exchange Show(NewsItem news, Exchange exchange) => exchange.Show(NoteCard.Draw(
        new(Title(news, exchange), [exchange.Texts.NewsMore(news.Kind)], [Open(news, exchange.Texts.NewsOpen(news.Kind), 0, exchange)]),
        exchange.Turn.Language.Tag()));

    private static string Title(NewsItem news, Exchange exchange) => exchange.Texts.NewsTitle(news.Kind, MemberNames.Shown(news.By), news.Account);

    private static Button Open(NewsItem news, string title, int number, Exchange exchange)
    {
        var press = PressOf(news, exchange);
        return new(title, press with { Id = $"{press.Id}/{number}" }, Answer.NewMessage) { SendsInputs = false };
    }

    private static Instant LastTold(Profile profile) => profile.News.Select(news => news.Told ?? Instant.MinValue).Max();

    private static Press PressOf(NewsItem news, Exchange exchange) => news.Kind switch
    {
        NewsKind.PlanSubmitted => exchange.Press(ReviewPresses.OpenOp) with { About = new PlanRef(news.Owner, news.Plan).About },
        NewsKind.SponsorNamed => exchange.Press(SponsorPresses.SummaryOp) with { About = new PlanRef(news.Owner, news.Plan).About },
        NewsKind.PlanApproved or NewsKind.PlanReturned => exchange.Press(PlanPresses.ShowOp) with { About = news.Plan },
        NewsKind.ActionGiven => exchange.Press(WeeklyPresses.ShowOp),
        _ => throw new NotSupportedException($"{news.Kind} leads nowhere."),
    };

    /// <summary>The moment itself in working hours, else the beginning of the next.</summary>
    private static Instant InHours(Instant moment, DateTimeZone zone, WorkingCalendar calendar)
    {
        var local = moment.InZone(zone).LocalDateTime;
        var date = Enumerable.Range(local.TimeOfDay > WeeklySlot.Latest ? 1 : 0, Search).Select(days => local.Date.PlusDays(days)).FirstOrDefault(calendar.IsWorkingDay, local.Date);
        return date == local.Date && local.TimeOfDay >= WeeklySlot.Earliest ? moment.WholeSecond() : date.At(WeeklySlot.Earliest).InZoneLeniently(zone).ToInstant();
    }

    private static Instant WholeSecond(this Instant moment) => Instant.FromUnixTimeSeconds(moment.ToUnixTimeSeconds());
}
