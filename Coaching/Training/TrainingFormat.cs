namespace CoachBot.Coaching.Training;

/// <summary>How something is taught.</summary>
public enum TrainingFormat
{
    /// <summary>Getting to know the company, its culture and its people 入职引导.</summary>
    Induction,

    /// <summary>A central class 集中授课.</summary>
    CentralClass,

    /// <summary>A class in the region 区域授课.</summary>
    RegionalClass,

    /// <summary>A handbook read alone 手册自学.</summary>
    Handbook,

    /// <summary>Role play 角色扮演.</summary>
    RolePlay,

    /// <summary>Learning by doing 实战学习.</summary>
    LearningByDoing,

    /// <summary>Coaching on the job 在岗辅导.</summary>
    Coaching,
}

/// <summary>Who teaches.</summary>
public enum TrainingTeacher
{
    /// <summary>A trainer.</summary>
    Trainer,

    /// <summary>The rep's manager.</summary>
    Manager,

    /// <summary>An experienced rep.</summary>
    Colleague,
}
