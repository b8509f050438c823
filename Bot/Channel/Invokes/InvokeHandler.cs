namespace CoachBot.Bot.Channel.Invokes;

/// <summary>Answers invokes, which wait for the answer in their own HTTP response.</summary>
public sealed class InvokeHandler(BotAdapter adapter, SearchInvoke search, Spoken spoken, TimeProvider clock, ILogger<InvokeHandler> log)
{
    /// <summary>What an invoke has. The Teams client waits 5 s for a dialog and drops what comes later; the second is for the way, the token and the reading.</summary>
    public static readonly TimeSpan Budget = TimeSpan.FromSeconds(4);

    /// <summary>The status and body to answer with.</summary>
    public async Task<InvokeAnswer> AnswerAsync(Activity activity) => activity.Name switch
    {
        InvokeNames.CardAction => CardActionCheck.Problem(activity) is { } problem
            ? new(400, CardActionResponse.Error(400, problem.Code, problem.Message))
            : await InTimeAsync(activity, async () => CardActionResponse.Of(await adapter.InvokeAsync(activity))),
        InvokeNames.TaskFetch or InvokeNames.TaskSubmit => await InTimeAsync(activity, async () => TaskResponse.Of(await adapter.InvokeAsync(activity))),
        InvokeNames.Search => SearchInvoke.IsOne(activity) ? await InTimeAsync(activity, () => search.AnswerAsync(activity)) : InvokeAnswer.BadRequest,
        InvokeNames.FileConsent => ConsentReader.Read(activity.Value) is null ? InvokeAnswer.BadRequest : await ConsentAsync(activity),
        InvokeNames.Feedback => Thank(activity),
        _ => InvokeAnswer.NotImplemented,
    };

    private async Task<InvokeAnswer> InTimeAsync(Activity activity, Func<Task<byte[]>> answer)
    {
        var answered = answer();
        await ((Task)answered).WaitAsync(Budget, clock).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return answered.IsCompleted
            ? new(200, await answered)
            : new(500, CardActionResponse.Error(500, "Timeout", spoken.To(activity, texts => texts.StillWorking).Text));
    }

    /// <summary>The answer has no room for a sentence, and a file may take longer than the client waits: both come as messages.</summary>
    private async Task<InvokeAnswer> ConsentAsync(Activity activity)
    {
        await ((Task)adapter.ProcessAsync(activity)).WaitAsync(Budget, clock).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return new(200, "{}"u8.ToArray());
    }

    /// <summary>Only the thumb is noted, never what was written with it.</summary>
    private InvokeAnswer Thank(Activity activity)
    {
        InvokeLog.Feedback(log, FeedbackReader.ReactionOf(activity.Value) ?? "none", LogText.Clean(activity.ReplyToId));
        return new(200, "{}"u8.ToArray());
    }
}
