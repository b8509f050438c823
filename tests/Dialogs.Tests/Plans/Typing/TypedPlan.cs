using CoachBot.Coaching.Plans;

namespace CoachBot.Dialogs.Tests.Plans.Typing;

/// <summary>A plan to type into.</summary>
internal static class TypedPlan
{
    public static Chat Begun() => Chat.InEnglish().Says("plan").Presses("Begin", null, ("account", "Huaxin"), ("tier", "b"));

    public static Chat TwoPlans() => Begun().Says("plan").Presses("New account plan").Presses("Begin", null, ("account", "Zhonglian"), ("tier", "c"));

    public static AccountPlan Plan(Chat chat) => chat.PlanBook.Find("p0001")!;
}
