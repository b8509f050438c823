namespace CoachBot.Dialogs.TimeLine;

/// <summary>Words that say nothing about time.</summary>
internal static class SmallWords
{
    /// <summary>Always passed over.</summary>
    public const string English = """
        log, logged, logging, please, for, on, at, with, the, my, our, a, an, in, to, from, by, i, we, it, its, is, was, were, had, have,
        has, been, spent, spend, did, do, doing, done, about, around, approx, approximately, roughly, nearly, almost, circa, some, just,
        only, time, times, working, went, going, sat, handling, took, taking, takes, day, this morning, this afternoon, this
        evening, morning, afternoon, evening, tonight
        """;

    /// <summary>Passed over beside a clear time, for they tell whom it was spent with or where.</summary>
    public const string EnglishAsides = """
        customer, customers, client, clients, prospect, prospects, people, person, colleague, colleagues, boss, manager, team, office,
        home, work, site, factory, dealer, dealers, distributor, distributors, company, there
        """;

    /// <summary>What a total leaves over.</summary>
    public const string EnglishRests = """
        the rest of the day, the rest of the time, the rest of it, rest of the day, rest of the time, rest of it, rest of day, the rest,
        rest, the remaining time, remaining time, the remaining, remaining, the remainder, remainder
        """;

    public const string ChineseRests =
        "其余的时间, 其余时间, 其余的, 其余, 剩下的时间, 剩下时间, 剩下的, 剩下, 剩余的时间, 剩余时间, 剩余的, 剩余, 余下的时间, 余下的, 余下";

    public const string Chinese = """
        记录, 登记, 记一下, 记, 请, 帮我, 开了, 我们, 我, 的, 了, 在, 去, 到, 给, 是, 都, 都是, 全是, 有, 用, 用了, 用时, 用于, 耗时, 花, 花了, 花费, 费时, 时间, 大约, 大概, 约, 差不多,
        左右, 上下, 将近, 做, 做了, 进行, 进行了, 于, 从, 写了, 写, 填了, 填, 班, 个, 等, 就, 又, 还, 也, 吧, 呢, 啊, 上午, 下午, 中午, 早上, 早晨, 晚上, 傍晚, 今早, 今晚
        """;

    public const string ChineseAsides = "客户, 顾客, 公司, 老板, 领导, 同事, 经理, 团队, 办公室, 工厂, 现场, 家, 位, 次, 人, 经销商, 代理商";
}
