using NodaTime;
namespace CoachBot.Dialogs.Reminders;
public static class Reminder { public static Instant? NextDue(Exchange exchange) => null; }
