namespace CoachBot.Dialogs.Commands;

/// <summary>What the words of a short message say about the reminder, one with another.</summary>
[Flags]
internal enum ReminderWord
{
    /// <summary>Nothing of weight: "please", "every day", "change", 一下.</summary>
    None = 0,

    /// <summary>"Remind me", 提醒.</summary>
    Remind = 1,

    /// <summary>"Cancel", 关闭.</summary>
    Stop = 2,

    /// <summary>"Don't", 不要.</summary>
    Not = 4,

    /// <summary>"Today", 今天.</summary>
    Today = 8,

    /// <summary>"Reminding me", which is about the reminder only where it is to stop.</summary>
    Reminding = 16,

    /// <summary>"Friday", 明天.</summary>
    OtherDay = 32,

    /// <summary>"Change", 改到.</summary>
    Change = 64,

    /// <summary>"On weekends", 周末.</summary>
    Weekend = 128,
}
