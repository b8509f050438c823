using CoachBot.Cards;
using CoachBot.Dialogs;

namespace CoachBot.Bot.Turns;

/// <summary>The question whether a file may be put where the channel keeps the person's files. It carries a reference to the file, which is made when the answer is yes.</summary>
/// <param name="Locale">The language it is written in.</param>
/// <param name="Name">What the file will be called.</param>
/// <param name="Description">What it is, in a sentence.</param>
/// <param name="Bytes">How large it will be, about.</param>
/// <param name="Accept">What the answer brings back.</param>
public sealed record FileOfferMessage(string Locale, string Name, string Description, int Bytes, Press Accept) : Message(Locale);

/// <summary>A file that was agreed to, on its way. Of what is kept for a redelivery it is a sentence: the file is handed over once.</summary>
/// <param name="Locale">The language it is written in.</param>
/// <param name="Content">What is in it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Once">The sentence.</param>
public sealed record FileMessage(string Locale, FileContent Content, string Name, string Once) : Message(Locale);

/// <summary>A file that is where the channel keeps the person's files.</summary>
/// <param name="Locale">The language of what is around it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Url">Where it is opened.</param>
/// <param name="UniqueId">What the channel knows it by.</param>
/// <param name="FileType">Its ending, without the dot.</param>
public sealed record FileInfoMessage(string Locale, string Name, string Url, string UniqueId, string FileType) : Message(Locale);
