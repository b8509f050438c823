namespace CoachBot.Bot.Configuration;

/// <summary>A calendar file is not what it should be.</summary>
/// <param name="place">Where in the file: a line, or an entry.</param>
/// <param name="why">What is wrong there.</param>
/// <param name="accepted">What would be accepted, with its verb.</param>
internal sealed class CalendarFileException(string place, string why, string accepted) : Exception($"{place}: {why}; {accepted}.");
