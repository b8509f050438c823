using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Dialogs;
using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>Answers as messages, and those of activities taken before, as they were kept.</summary>
internal sealed class KeptReplies(IRowStore store, ILogger log)
{
    /// <summary>A reply as the message that is sent and kept.</summary>
    public static Message MessageOf(Reply reply, string locale) => reply switch
    {
        Say say => new TextMessage(locale, say.Text, [.. say.Suggestions]),
        Show show => new CardMessage(locale, CardJson.Utf8(show.Card), show.Card.FallbackText),
        OfferFile offer => new FileOfferMessage(locale, offer.Name, offer.Description, offer.Bytes, offer.Accept),
        HandOver file => new FileMessage(locale, file.Content, file.Name, FileSentences.Once(file.Content)),
        _ => throw new NotSupportedException($"{reply.GetType().Name} is not a reply that can be sent."),
    };

    /// <summary>What an activity was answered with; none when that is no longer kept, or cannot be read.</summary>
    public async Task<ImmutableArray<Message>> ReadAsync(PersonKey person, SeenActivity seen, CancellationToken cancel)
    {
        if (seen.Replies == 0)
        {
            return [];
        }

        var rows = await store.ReadRangeAsync(person.Owner, RowKeys.Reply(seen.Key, 0), RowKeys.Reply(seen.Key, seen.Replies - 1), cancel);
        try
        {
            return [.. rows.Select(ReplyRows.Read)];
        }
        catch (UnreadableRowException unreadable)
        {
            TurnLog.ReplyUnreadable(log, unreadable);
            return [];
        }
    }
}
