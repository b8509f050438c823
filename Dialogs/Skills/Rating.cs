using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills;

/// <summary>Gives ratings and takes them back: one's own, and as a manager those of one's reps.</summary>
public static class Rating
{
    /// <summary>Gives a rating. Made by the same operation before, it stands, and is shown.</summary>
    public static Exchange Give(WantedRating wanted, Exchange exchange) =>
        wanted.Rep is { } rep && rep != exchange.Turn.Circumstances.ObjectId
            ? WithRep(
                rep,
                exchange,
                _ => exchange.Know(new RatingsOf(rep), ratings => GiveTo(rep, wanted, ratings, exchange)),
                () => exchange.With(exchange.Person.DidNot(wanted.Operation)).Say(exchange.Texts.NotYourRep))
            : exchange.Know(new RatingsOf(exchange.Turn.Circumstances.ObjectId), ratings => GiveOwn(wanted, ratings, exchange));

    /// <summary>Takes a rating back. That of a rep who has left is a part of what the rep takes along: it stays, and is not asked about again.</summary>
    public static Exchange TakeBack(GivenRating given, Exchange exchange)
    {
        var forgotten = exchange.With(exchange.Person.Ungave(given).Did(given.UndoOperation));
        if (given.Rep == exchange.Turn.Circumstances.ObjectId)
        {
            return RateCards.ShowUndone(given, forgotten.With(new OwnUnrated(given.Skill, given.Id)));
        }

        return WithRep(
            given.Rep,
            exchange,
            _ => RateCards.ShowUndone(given, forgotten with { Elsewhere = new RepUnrated(given.Rep, given.Skill, given.Id) }),
            () => exchange.With(exchange.Person.Ungave(given)).Say(exchange.Texts.RatingStays));
    }

    /// <summary>Goes on with somebody the person leads, and refuses anybody else. What is rated already was allowed.</summary>
    private static Exchange WithRep(string rep, Exchange exchange, Func<Rep, Exchange> go, Func<Exchange> refuse)
    {
        bool isMade = exchange.Turn.Circumstances.Made is not null;
        return exchange.Roles.Has(Role.Manager) || isMade
            ? exchange.Know(new RepOf(rep), found => found.IsLedBy(exchange.Turn.Circumstances.ObjectId) || isMade ? go(found) : refuse())
            : refuse();
    }

    private static Exchange GiveOwn(WantedRating wanted, Ratings before, Exchange exchange)
    {
        string self = exchange.Turn.Circumstances.ObjectId;
        if (before.Entries.Any(entry => entry.Id == wanted.Id))
        {
            return exchange.Say(exchange.Texts.AlreadySaved);
        }

        var entry = Entry(wanted, Rater.Self, exchange);
        return RateCards.ShowRated(self, entry, before, Remember(self, entry, exchange.With(new OwnRated(entry))));
    }

    private static Exchange GiveTo(string rep, WantedRating wanted, Ratings before, Exchange exchange)
    {
        var entry = Entry(wanted, Rater.Manager, exchange);
        var remembered = Remember(rep, entry, exchange);
        // Made, but the turn that made it was lost: it is told as if it were made now.
        return RateCards.ShowRated(
            rep,
            entry,
            new([.. before.Entries.Where(other => other.Id != entry.Id)]),
            before.Entries.Any(other => other.Id == entry.Id) ? remembered : remembered with { Elsewhere = new RepRated(rep, entry) });
    }

    private static Exchange Remember(string rep, RatingEntry entry, Exchange exchange) => exchange.With(exchange.Person.Gave(new(rep, entry.Rating.Skill, entry.Id)));

    private static RatingEntry Entry(WantedRating wanted, Rater by, Exchange exchange) => new(
        wanted.Id,
        exchange.Turn.Circumstances.ObjectId,
        exchange.Turn.Circumstances.Now,
        new(wanted.Skill.Id, wanted.Skill.Version, wanted.Score, by, exchange.Turn.Today, wanted.Evidence, wanted.Account));
}
