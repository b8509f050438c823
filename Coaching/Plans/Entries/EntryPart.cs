namespace CoachBot.Coaching.Plans.Entries;

/// <summary>A part of an entry, or of the head of a plan: what a form asks for, and what a difference is told of.</summary>
public enum EntryPart
{
    /// <summary>A long text.</summary>
    Text,

    /// <summary>Why a step is not needed.</summary>
    Because,

    /// <summary>A name.</summary>
    Name,

    /// <summary>The size of an opportunity.</summary>
    Size,

    /// <summary>The chance of an opportunity.</summary>
    Chance,

    /// <summary>A competitor's position.</summary>
    Position,

    /// <summary>A competitor's strategy.</summary>
    Strategy,

    /// <summary>A competitor's weakness.</summary>
    Weakness,

    /// <summary>The kind of a risk, an objective, an action or a resource; its value is an id.</summary>
    Kind,

    /// <summary>What it is about.</summary>
    What,

    /// <summary>The answer to a risk.</summary>
    Answer,

    /// <summary>A person's name.</summary>
    Person,

    /// <summary>The person's Entra object id.</summary>
    PersonId,

    /// <summary>A member's role.</summary>
    Role,

    /// <summary>How a member is to develop.</summary>
    Development,

    /// <summary>The number of an objective.</summary>
    Target,

    /// <summary>The unit of a number.</summary>
    Unit,

    /// <summary>The date due.</summary>
    Due,

    /// <summary>The number of the opportunity that an objective follows.</summary>
    Opportunity,

    /// <summary>The number of the objective that an action serves.</summary>
    Objective,

    /// <summary>Whether an action is a milestone: "yes" or "no".</summary>
    Milestone,

    /// <summary>The date an action was done.</summary>
    DoneOn,

    /// <summary>The resource or function an action counts on.</summary>
    Needs,

    /// <summary>An amount.</summary>
    Amount,

    /// <summary>The region of a line of the forecast.</summary>
    Region,

    /// <summary>Its platform.</summary>
    Platform,

    /// <summary>Its amount in year 1.</summary>
    Year1,

    /// <summary>Its amount in year 2.</summary>
    Year2,

    /// <summary>Its amount in year 3.</summary>
    Year3,

    /// <summary>Its amount in year 4.</summary>
    Year4,

    /// <summary>Its amount in year 5.</summary>
    Year5,

    /// <summary>The date of a report.</summary>
    Date,

    /// <summary>The account a plan is for.</summary>
    Account,

    /// <summary>The account's tier.</summary>
    Tier,

    /// <summary>The day the work on the plan starts.</summary>
    Start,

    /// <summary>Weeks for the eight steps.</summary>
    Weeks,

    /// <summary>The executive sponsor's name.</summary>
    Sponsor,

    /// <summary>The sponsor's Entra object id.</summary>
    SponsorId,
}
