using System.Collections.Immutable;
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

    private const int Search = 60;

    /// <summary>When a person is to be woken for news after a moment; null when there are none to tell, or the coach was removed.</summary>
    public static Instant? NextDue(Exchange exchange, Instant after) => exchange.Person.Profile is { Welcomed: true } profile && profile.News.Any(news => !news.IsTold)
        ? InHours(after + Soon, exchange.Turn.Zone, exchange.Turn.Circumstances.Organisation.Calendar)
        : null;

    /// <summary>Tells what was not told yet.</summary>
    public static Exchange TellNew(Exchange exchange) => TellNew(exchange, exchange.Turn.Circumstances.Now.WholeSecond());

    /// <summary>The same at the moment the person was woken at.</summary>
    public static Exchange TellNew(Exchange exchange, Instant at)
    {
        var fresh = exchange.Person.Profile.News.Where(news => !news.IsTold).ToList();
        return fresh.Count == 0 ? exchange : fresh.GroupBy(CardOf).Aggregate(exchange.With(Told(exchange.Person, at)), (told, news) => Show([.. news], told));
    }

    /// <summary>Whether something was told at a moment.</summary>
    public static bool IsAt(Instant moment, Exchange exchange) => exchange.Person.Profile.News.Any(news => news.Told == moment);

    private static Person Told(Person person, Instant at) => person with { Profile = person.Profile with { News = [.. person.Profile.News.Select(news => news with { Told = news.Told ?? at })] } };

    /// <summary>What is told on one card: the actions of a plan that somebody has done the same with, and anything else by itself.</summary>
    private static (NewsKind Kind, string Key) CardOf(NewsItem news) => (news.Kind, news.Action is null ? news.Operation : $"{news.Owner}/{news.Plan}/{news.By}");

    private static Exchange Show(ImmutableArray<NewsItem> all, Exchange exchange)
    {
        var (texts, news) = (exchange.Texts, all[^1]);
        var actions = all.Select(each => each.Action).OfType<NewsAction>().Select(action => texts.NewsAction(Escape.Markdown(action.What), action.Due));
        return exchange.Show(NoteCard.Draw(
            new(texts.NewsTitle(news.Kind, MemberNames.Shown(news.By), news.Account, all.Length), [.. actions, texts.NewsMore(news.Kind)], [Open(news, exchange)]),
            exchange.Turn.Language.Tag()));
    }

    private static Button Open(NewsItem news, Exchange exchange) => new(exchange.Texts.NewsOpen(news.Kind), PressOf(news, exchange), Answer.NewMessage) { SendsInputs = false };

    private static Press PressOf(NewsItem news, Exchange exchange) => news.Kind switch
    {
        NewsKind.PlanSubmitted => exchange.Press(ReviewPresses.OpenOp) with { About = new PlanRef(news.Owner, news.Plan).About },
        NewsKind.SponsorNamed => exchange.Press(SponsorPresses.SummaryOp) with { About = new PlanRef(news.Owner, news.Plan).About },
        NewsKind.PlanApproved or NewsKind.PlanReturned or NewsKind.PlanTakenUp or NewsKind.ActionDone or NewsKind.ActionNotDone => exchange.Press(PlanPresses.ShowOp) with { About = news.Plan },
        NewsKind.PlanLookedThrough => exchange.Press(ReviewPresses.StandingOp) with { About = news.Plan },
        NewsKind.ActionGiven or NewsKind.ActionTaken => exchange.Press(WeeklyPresses.ShowOp),
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
