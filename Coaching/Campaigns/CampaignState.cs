namespace CoachBot.Coaching.Campaigns;

/// <summary>How far a campaign was brought by whoever leads it.</summary>
public enum CampaignStage
{
    /// <summary>It is being planned.</summary>
    Draft,

    /// <summary>It was started; whether it runs, the days say.</summary>
    Started,

    /// <summary>It was ended before its last day.</summary>
    Ended,

    /// <summary>It is put away.</summary>
    Archived,
}

/// <summary>What a campaign is on a day.</summary>
public enum CampaignState
{
    /// <summary>It is being planned; nobody but trainers knows of it.</summary>
    Draft,

    /// <summary>Its first day of drills is to come.</summary>
    Scheduled,

    /// <summary>It asks drills.</summary>
    Running,

    /// <summary>Nothing is sent; time runs on.</summary>
    Paused,

    /// <summary>It is over, but for what is kept up.</summary>
    Ended,

    /// <summary>It is put away.</summary>
    Archived,
}
