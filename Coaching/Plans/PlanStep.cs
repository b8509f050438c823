namespace CoachBot.Coaching.Plans;

/// <summary>The eight steps in which an account plan is made, in the method's order.</summary>
public enum PlanStep
{
    /// <summary>Collect initial information 收集初步信息.</summary>
    Collect,

    /// <summary>Settle the strategy 确定战略.</summary>
    Strategy,

    /// <summary>Gather the supporting material 汇总相关资料.</summary>
    Gather,

    /// <summary>Set the direction 确定方向.</summary>
    Direction,

    /// <summary>Make the action plan 制定行动计划.</summary>
    Actions,

    /// <summary>Write the account plan 制定客户计划.</summary>
    Write,

    /// <summary>Combine the account plans 综合客户计划.</summary>
    Combine,

    /// <summary>Keep the action plan alive 保持行动计划的有效性.</summary>
    KeepAlive,
}
