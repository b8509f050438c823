using CoachBot.Cards;
using CoachBot.Cards.Schema;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Roles;
using NodaTime;
using Input = CoachBot.Dialogs.Input;

namespace CoachBot.EndToEnd;

/// <summary>The cards of skills, as somebody sees them who is led and leads.</summary>
public static class SkillGallery
{
    private static readonly Profile Profile = new()
    {
        Welcomed = true,
        Name = "Di Wu",
        Leader = new(GalleryRows.Manager, "Chen Jing 陈静", default),
        Roles = HeldRoles.None with { Now = RoleSet.Of(Role.Manager), Told = RoleSet.Of(Role.Manager) },
    };

    /// <summary>The cards in one language, by name.</summary>
    public static IEnumerable<KeyValuePair<string, AdaptiveCard>> Cards(Language language)
    {
        var chat = new Talk(language);
        yield return new("skill-map", chat.Take(new Said("skills map")));
        yield return new("skill-history", chat.Take(new Said("skill history price")));
        yield return new("skill-next-talk", chat.Take(new Said("what next")));
        chat.Take(new Said("log 1h visits, 5h travel, 2h reports"));
        var talk = chat.Take(new Said("what next"));
        yield return new("skill-next", chat.Press(talk, "next.another"));
        yield return new("skill-map-rep-empty", chat.Take(new Said("skills map Bo")));
        yield return new("skill-rated", chat.Take(new Said("rate Li Wei price 4 held it")));
        yield return new("skill-map-rep", chat.Take(new Said("skills map Li Wei")));
        yield return new("skill-history-first", chat.Take(new Said("skill history Li Wei competition")));
        var aims = chat.Take(new Said("importance"));
        yield return new("skill-aims", aims);
        yield return new("skill-aims-wrong", chat.Press(aims, "aims.save", ("t-price", "9")));
        yield return new("skill-aims-saved", chat.Press(aims, "aims.save", ("i-price", "high"), ("t-price", "7"), ("i-needs", "low")));
        var own = chat.Take(new Said("importance Li Wei"));
        yield return new("skill-override", own);
        yield return new("skill-override-wrong", chat.Press(own, "override.save", ("who", GalleryRows.Rep), ("skill", "price"), ("importance", "high")));
        yield return new("skill-override-saved", chat.Press(own, "override.save", ("who", GalleryRows.Rep), ("skill", "price"), ("importance", "high"), ("reason", "The Zhao tender is decided on it 赵总的标就看这一项")));
        yield return new("skill-override-again", chat.Take(new Said("importance Li Wei")));
    }

    private sealed class Talk(Language language)
    {
        private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 10, 0);

        private readonly Organisation organisation = new(language, DateTimeZoneProviders.Tzdb["Asia/Shanghai"], TimeStandard.Default, WorkingCalendar.Default);
        private readonly GalleryRows rows = new();
        private Person person = Person.Stranger with { Profile = Profile };
        private Days days = Days.None;
        private int turn;

        public AdaptiveCard Press(AdaptiveCard card, string op, params (string Field, string Value)[] inputs)
        {
            using var document = System.Text.Json.JsonDocument.Parse(CardJson.Utf8(card));
            var data = document.RootElement.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("data")).Single(data => data.GetProperty("op").GetString() == op);
            return Take(new Tapped(Pressed.Read(data)! with { Inputs = inputs.ToDictionary(input => input.Field, input => input.Value) }));
        }

        public AdaptiveCard Take(Input input)
        {
            var circumstances = new Circumstances($"turn-{turn++}", "me", Now, new(language, null), organisation) { ObjectId = GalleryRows.Self };
            var exchange = Conversation.Take(person, days, input, circumstances);
            while (exchange.Asks is { } lookup)
            {
                circumstances = circumstances with { Known = rows.LookUp(lookup, circumstances.Known) };
                exchange = Conversation.Take(person, days, input, circumstances);
            }

            (person, days) = (exchange.Person, exchange.Days);
            foreach (var change in exchange.Own)
            {
                rows.Change(change);
            }

            return exchange.Replies.OfType<Show>().Last().Card;
        }
    }
}
