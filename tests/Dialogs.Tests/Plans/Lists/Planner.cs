using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Plans;

namespace CoachBot.Dialogs.Tests.Plans.Lists;

/// <summary>Somebody who plans the account Huarui, and what stands in the plan.</summary>
internal static class Planner
{
    /// <summary>A plan has been begun, and what it says already is there.</summary>
    public static Chat WithPlan(params PlanEntry[] entries) => WithPlan(Language.English, entries);

    /// <summary>The same in a language.</summary>
    public static Chat WithPlan(Language language, params PlanEntry[] entries)
    {
        var chat = Chat.In(language).Says("plan").Presses(language == Language.English ? "Begin" : "开始做", null, ("account", "Huarui"), ("tier", "b"));
        return chat.Has(entries);
    }

    /// <summary>Another device adds lines.</summary>
    public static Chat Has(this Chat chat, params PlanEntry[] entries) => chat.Becomes(entries.Aggregate(chat.Plan, (plan, entry) => plan.With(entry)));

    /// <summary>The plan is another, whoever made it so.</summary>
    public static Chat Becomes(this Chat chat, AccountPlan after)
    {
        var changes = PlanParts.Changes(chat.Plan, after);
        chat.PlanBook.Change(new PlanHeadSet(after.Head));
        foreach (var part in changes.Put)
        {
            chat.PlanBook.Change(new PlanPartSet(after.Head.Id, part));
        }

        foreach (string key in changes.Delete)
        {
            chat.PlanBook.Change(new PlanPartDropped(after.Head.Id, key));
        }

        return chat;
    }

    /// <summary>The plan stands elsewhere by now.</summary>
    public static Chat Is(this Chat chat, PlanStatus status) => chat.Becomes(chat.Plan with { Head = chat.Plan.Head with { Status = status } });

    /// <summary>Opens a list from its step.</summary>
    public static Chat Opens(this Chat chat, PlanField list)
    {
        bool isEnglish = chat.Says("plan huarui").Heard.Contains("Tier", StringComparison.Ordinal);
        return chat.Presses(isEnglish ? "Open step" : "打开这一步", null, ("step", list.Facts().Step.Id())).Presses(isEnglish ? "Open list" : "打开清单", null, ("list", list.Id()));
    }

    /// <summary>A text stands on the card, wherever: beside another, plain text would break it in two.</summary>
    public static Chat Shows(this Chat chat, string text)
    {
        Assert.Contains(text, CardJson.Text(chat.Card!), StringComparison.Ordinal);
        return chat;
    }

    extension(Chat chat)
    {
        /// <summary>The plan as it is saved.</summary>
        public AccountPlan Plan => chat.PlanBook.Find("p0001")!;

        /// <summary>The lines of a kind as they are saved.</summary>
        public T Only<T>()
            where T : PlanEntry => Assert.Single(chat.Plan.All<T>());
    }
}
