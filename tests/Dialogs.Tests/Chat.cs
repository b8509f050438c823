using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Cards.Schema;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Curves;
using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Drills.Packs;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Accounts;
using CoachBot.Dialogs.Plans.Given;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Tests.Plans;
using CoachBot.Dialogs.Training;
using NodaTime;

namespace CoachBot.Dialogs.Tests;

/// <summary>A conversation with one person, as a script: says, presses, hears. It starts on Monday 23 November 2026 at 18:00 in Shanghai.</summary>
public sealed partial class Chat
{
    public static readonly LocalDate Monday = new(2026, 11, 23);

    public const string Self = "dddddddd-0000-4000-8000-000000000004";

    /// <summary>Whoever leads the person, if anybody does, and has rated the person unless another is named.</summary>
    public const string Leader = "ffffffff-0000-4000-8000-00000000000f";

    private readonly Hints hints;
    private Instant now = Monday.At(new LocalTime(18, 0)).InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant();
    private int turns;

    private Chat(Language language) => hints = new(language, null);

    public Person Person { get; private set; } = Person.Stranger;

    public Days Days { get; private set; } = Days.None;

    /// <summary>What the person's skills were rated.</summary>
    public Ratings Ratings { get; private set; } = new([]);

    /// <summary>What the person remembers of drills.</summary>
    public DrillRecord Drills { get; private set; } = DrillRecord.Empty;

    /// <summary>How the organisation remembers.</summary>
    public OrganisationMemory Memory { get; set; } = OrganisationMemory.Standard;

    /// <summary>How often the person was registered as one who answers drills.</summary>
    public int Registered { get; private set; }

    /// <summary>The campaigns the person takes part in.</summary>
    public ImmutableDictionary<string, Campaign> Campaigns { get; set; } = ImmutableDictionary<string, Campaign>.Empty;

    /// <summary>The answers to drills, the oldest first.</summary>
    public List<DrillAnswered> Answers { get; } = [];

    /// <summary>The drills the coach offered unasked.</summary>
    public List<DrillOffer> Offers { get; } = [];

    /// <summary>The account plans of the person.</summary>
    public PlanBook PlanBook { get; } = new();

    /// <summary>The accounts the organisation plans.</summary>
    public PlanRegister Register { get; } = new();

    /// <summary>The people around this one.</summary>
    public Others Others { get; } = new();

    /// <summary>The answers to the last input.</summary>
    public IReadOnlyList<Reply> Replies { get; private set; } = [];

    /// <summary>The last card that was shown, whatever came after it.</summary>
    public AdaptiveCard? Card { get; private set; }

    /// <summary>Somebody who has been welcomed and was asked nothing.</summary>
    public static Chat In(Language language)
    {
        var chat = new Chat(language);
        chat.Person = Person.Stranger with { Profile = new Profile { Welcomed = true } };
        return chat;
    }

    /// <summary>Somebody the coach has never met.</summary>
    public static Chat WithStranger(Language language) => new(language);

    public static Chat InEnglish() => In(Language.English);

    public Chat Says(string text) => Takes(new Said(text));

    public Chat Arrives() => Takes(new Arrived());

    /// <summary>Presses the button of this title on the last card, or on another.</summary>
    public Chat Presses(string title, AdaptiveCard? on = null, params (string Field, string Value)[] inputs)
    {
        var press = CardButtons.Press(on ?? Card ?? throw new InvalidOperationException("No card was shown yet."), title);
        return Takes(new Tapped(new(press, inputs.ToDictionary(input => input.Field, input => input.Value))));
    }

    public Chat Takes(Input input)
    {
        var circumstances = new Circumstances($"turn-{++turns}", "me", now, hints, Organisation) { ObjectId = Self };
        var exchange = Conversation.Take(Person, Days, input, circumstances);
        while (exchange.Asks is { } lookup)
        {
            circumstances = circumstances with { Known = LookUp(lookup, circumstances.Known) };
            exchange = Conversation.Take(Person, Days, input, circumstances);
        }

        Change(exchange.Elsewhere);
        if (DiesBetweenCommits)
        {
            DiesBetweenCommits = false;
            return this;
        }

        (Person, Days, Replies) = (exchange.Person, exchange.Days, exchange.Replies);
        Ratings = exchange.Own.Aggregate(Ratings, Change);
        foreach (var change in exchange.Own)
        {
            Change(change);
        }

        Card = exchange.Replies.OfType<Show>().LastOrDefault()?.Card ?? Card;
        return this;
    }

    /// <summary>The clock goes on to a moment in Shanghai, and the person is woken.</summary>
    public Chat IsWokenAt(LocalDateTime local)
    {
        now = local.InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant();
        return Takes(new Woken(now));
    }

    /// <summary>Somebody else has rated a skill of the person's.</summary>
    public Chat IsRated(string skill, int score) => IsRated(skill, score, Rater.Manager, Monday);

    /// <summary>A skill of the person's was rated by a version of its anchors.</summary>
    public Chat IsRated(string skill, int score, Rater by, LocalDate date, int version = 1, string? ratedBy = null)
    {
        Ratings = new(Ratings.Entries.Add(new($"other-{++turns}", ratedBy ?? (by == Rater.Self ? Self : Leader), now, new(new(skill), version, new(score), by, date))));
        return this;
    }

    /// <summary>The person is somebody's rep.</summary>
    public Chat IsLedBy(string name)
    {
        Person = Person with { Profile = Person.Profile with { Leader = new(Leader, name, default) } };
        return this;
    }

    /// <summary>Somebody else's turn has written to the person.</summary>
    public Chat Knows(Func<Profile, Profile> change)
    {
        Person = Person with { Profile = change(Person.Profile) };
        return this;
    }

    /// <summary>The person is a manager.</summary>
    public Chat IsManager()
    {
        Person = Person with { Profile = Person.Profile with { Roles = Person.Profile.Roles.After(new(Self, Role.Manager, true, "turn-0")).AllTold() } };
        return this;
    }

    public Chat Waits(Duration time)
    {
        now += time;
        return this;
    }

    /// <summary>The last input was answered with this text, alone or among others.</summary>
    public Chat Hears(string text)
    {
        Assert.Contains(text, Heard, StringComparison.Ordinal);
        return this;
    }

    public Chat DoesNotHear(string text)
    {
        Assert.DoesNotContain(text, Heard, StringComparison.Ordinal);
        return this;
    }

    /// <summary>What a day holds.</summary>
    public Chat Logged(LocalDate date, params (WorkActivity Activity, int Minutes)[] times)
    {
        Assert.Equal(Some.Minutes(times), Days[date].Entry.Minutes);
        return this;
    }

    /// <summary>Everything that was answered, cards as plain text.</summary>
    public string Heard => string.Join("\n\n", Replies.Select(reply => reply switch
    {
        Say { Suggestions: [] } say => say.Text,
        Say say => $"{say.Text} [{string.Join("] [", say.Suggestions)}]",
        Show show => PlainText.Of(show.Card),
        OfferFile offer => $"[{offer.Name}] {offer.Description}",
        HandOver file => $"({file.Name})",
        _ => throw new NotSupportedException(reply.GetType().Name),
    }));

    private Known LookUp(Lookup lookup, Known known) => lookup switch
    {
        OrganisationDrillsLookup of => known.With(of, OrganisationDrills),
        DrillDraftLookup of => known.With(of, DrillDraft),
        SentFile of => known.With(of, Files[of.Url]),
        FlaggedDrills of => known.With(of, Flags),
        OrganisationSkillsLookup of => known.With(of, OrganisationSkills),
        OrganisationProgrammeLookup of => known.With(of, Programme),
        PlannedNear near => Register.LookUp(near, known),
        PlansOf or PlanOf or PlanListOf or PlanVersionOf or GivenActionsLookup or SponsoredPlansLookup => PlanBook.LookUp(lookup, known),
        CampaignListLookup of => known.With(of, new CampaignList([])),
        CampaignsOf of => known.With(of, new KnownCampaigns(Campaigns)),
        OwnDrills of => known.With(of, Drills),
        OrganisationMemoryLookup of => known.With(of, Memory),
        OwnDrillLog of => known.With(of, new DrillLog(Self, [.. Answers.Where(answered => answered.Review.Day >= of.Since).Select(answered => new LoggedAnswer(answered.Review, answered.Confidence))])),
        RatingsOf { ObjectId: Self } of => known.With(of, Ratings),
        _ => Others.LookUp(lookup, known),
    };

    private void Change(OwnChange change)
    {
        if (change is PlanChange plan)
        {
            PlanBook.Change(plan);
        }
        else if (change is DrillDraftKept kept)
        {
            Assert.Equal(DrillDraft, kept.Before);
            DrillDraft = kept.Pack is null ? DrillDraft.None : new(kept.Id, kept.Pack, 1);
        }
        else if (change is DrillsOffered offered)
        {
            Offers.Add(offered.Offer);
        }
        else if (change is DrillAnswered answered)
        {
            Drills = answered.Record;
            Answers.Add(answered);
        }
        else
        {
            Others.Change(change);
        }
    }

    private static Ratings Change(Ratings ratings, OwnChange change) => change switch
    {
        OwnRated rated => new(ratings.Entries.Add(rated.Entry)),
        OwnUnrated unrated => new(ratings.Entries.RemoveAll(entry => entry.Id == unrated.Id)),
        _ => ratings,
    };
}
