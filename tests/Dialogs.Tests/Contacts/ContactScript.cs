using CoachBot.Coaching.Drills;
using CoachBot.Dialogs.Drills;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Contacts;

/// <summary>What the tests of contacts say and press.</summary>
internal static class ContactScript
{
    /// <summary>The first slot after a conversation begins.</summary>
    public static readonly LocalDateTime FirstSlot = new(2026, 11, 24, 9, 30);

    /// <summary>Answers a drill of a skill, surely and in English.</summary>
    public static Chat Drills(this Chat chat, string skill, bool isRight = false) => chat.Says($"drill {skill}").AnswersDrill(isRight);

    /// <summary>Answers the drill that is shown.</summary>
    public static Chat AnswersDrill(this Chat chat, bool isRight = false)
    {
        var drill = DrillBank.Standard.Find(DrillId.From(CardButtons.Press(chat.Card!, "Sure").About)!.Value)!;
        return chat.Presses("Sure", null, (DrillCard.Option, $"{(isRight ? drill.Best : (drill.Best + 1) % 4)}"));
    }

    /// <summary>Puts the contact off.</summary>
    public static Chat PutsOff(this Chat chat, string howLong) => chat.Presses("Later", null, ("snooze", howLong));
}
