using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.News;

/// <summary>A colleague is to hear of something.</summary>
/// <param name="ObjectId">Entra object id; looked up with <see cref="Teams.RepOf"/> before.</param>
/// <param name="News">Of what.</param>
public sealed record ColleagueTold(string ObjectId, NewsItem News) : Elsewhere(News.Operation);
