using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Training;
using NodaTime;

namespace CoachBot.Dialogs.News;

/// <summary>Tells a person what others have done: with the next message, or in the next working hour.</summary>
public static class NewsTold
{
    /// <summary>Long enough for whoever did it to be answered first.</summary>
    private static readonly Duration Soon = Duration.FromSeconds(5);

    /// <summary>Whatever colleagues do, nobody is written to more often for it.</summary>
    private static readonly Duration Pause = Duration.FromHours(1);

    /// <summary>Items a card has a button for, and items it names; more are told by their number.</summary>
    private const int MostButtons = 4, MostLines = 8;

    private const int LongestTitle = 20;

    /// <summary>When a person is to be woken for news after a moment; null when there are none to tell, or the coach was removed.</summary>
    public static Instant? NextDue(Exchange exchange, Instant after) => exchange.Person.Profile is { Welcomed: true } profile && profile.News.Any(news => !news.IsTold)
        ? ContactMoments.InHours(Instant.Max(after + Soon, LastTold(profile) + Pause), exchange)
        : null;

    /// <summary>Whether a moment is one at which news may come by itself.</summary>
    public static bool IsInHours(Instant moment, Exchange exchange) => ContactHours.Include(moment, exchange.Turn.Zone, exchange.Turn.Calendar);

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
    private static Exchange Show(List<NewsItem> fresh, Exchange exchange)
    {
        ImmutableArray<ImmutableArray<NewsItem>> told = [.. fresh.GroupBy(ToldTogether).Select(news => news.ToImmutableArray())];
        return told is [var news] ? Note(news, exchange) : exchange.Show(SectionsCard.Draw(
            new(
                exchange.Texts.NewsOfSeveral(fresh.Count),
                [.. told.TakeLast(MostLines).Select(each => new Section(Title(each, exchange), null, [.. Lines(each, exchange).Select(line => new SectionRow(line))]))],
                [.. told.TakeLast(MostButtons).Select((each, n) => Open(each[^1], $"{exchange.Texts.NewsOpen(each[^1].Kind)}: {CardText.Cut(Named(each[^1], exchange), LongestTitle)}", n, exchange))],
                exchange.Texts.NewsOfSeveral(fresh.Count)),
            exchange.Turn.Language.Tag()));
    }

    private static Exchange Note(ImmutableArray<NewsItem> news, Exchange exchange) => exchange.Show(NoteCard.Draw(
        new(Title(news, exchange), [.. Lines(news, exchange)], [Open(news[^1], exchange.Texts.NewsOpen(news[^1].Kind), 0, exchange)]),
        exchange.Turn.Language.Tag()));

    /// <summary>The actions of a plan that somebody has done the same with are told as one, and anything else by itself.</summary>
    private static (NewsKind Kind, string Key) ToldTogether(NewsItem news) => (news.Kind, news.Action is null ? news.Operation : $"{news.Owner}/{news.Plan}/{news.By}");

    private static string Title(ImmutableArray<NewsItem> news, Exchange exchange) =>
        exchange.Texts.NewsTitle(news[^1].Kind, MemberNames.Shown(news[^1].By), Subject(news[^1], exchange), news.Length);

    /// <summary>What it is about, not as Markdown.</summary>
    private static string Subject(NewsItem news, Exchange exchange) =>
        news.Drill is { } drill ? exchange.Texts.DrillOfObjective(drill.Objective.In(exchange.Turn.Language), drill.Id.Variant) : news.Account;

    /// <summary>The same for a button, where drills of an objective differ at the beginning.</summary>
    private static string Named(NewsItem news, Exchange exchange) =>
        news.Drill is { } drill ? $"{drill.Id.Variant} · {drill.Objective.In(exchange.Turn.Language)}" : news.Account;

    private static IEnumerable<string> Lines(ImmutableArray<NewsItem> news, Exchange exchange) => news
        .Select(each => each.Action).OfType<NewsAction>().Take(MostLines).Select(action => exchange.Texts.NewsAction(Escape.Markdown(action.What), action.Due))
        .Concat(news[^1].Drill is { } drill ? [exchange.Texts.NewsFigures(drill.Figures)] : [])
        .Append(exchange.Texts.NewsMore(news[^1].Kind));

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
        NewsKind.PlanApproved or NewsKind.PlanReturned or NewsKind.PlanTakenUp or NewsKind.ActionDone or NewsKind.ActionNotDone => exchange.Press(PlanPresses.ShowOp) with { About = news.Plan },
        NewsKind.PlanLookedThrough => exchange.Press(ReviewPresses.StandingOp) with { About = news.Plan },
        NewsKind.ActionGiven or NewsKind.ActionTaken => exchange.Press(WeeklyPresses.ShowOp),
        NewsKind.DrillFlagged => exchange.Press(DrillLibraryPresses.ShowOp) with { About = news.Drill!.Id.ToString() },
        _ => throw new NotSupportedException($"{news.Kind} leads nowhere."),
    };
}
