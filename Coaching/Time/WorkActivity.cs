namespace CoachBot.Coaching.Time;

/// <summary>What a rep's day is spent on: the ten activities of the method, in the method's order.</summary>
public enum WorkActivity
{
    /// <summary>Account planning 客户计划.</summary>
    AccountPlanning,

    /// <summary>Face-to-face sales calls 面对面的销售拜访.</summary>
    FaceToFaceCalls,

    /// <summary>Quotes and orders 报价准备/订货单.</summary>
    QuotesAndOrders,

    /// <summary>Project planning 项目规划.</summary>
    ProjectPlanning,

    /// <summary>Follow-up visits 后续拜访.</summary>
    FollowUpVisits,

    /// <summary>Handling problems 处理问题.</summary>
    HandlingProblems,

    /// <summary>Travel and waiting 交通时间和等待.</summary>
    TravelAndWaiting,

    /// <summary>Lunch alone and personal time 独自用餐及个人时间.</summary>
    PersonalTime,

    /// <summary>Writing reports 撰写报告.</summary>
    WritingReports,

    /// <summary>Meetings and other 会议及其他.</summary>
    MeetingsAndOther,
}
