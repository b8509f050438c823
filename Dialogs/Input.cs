using CoachBot.Cards;
using NodaTime;

namespace CoachBot.Dialogs;

/// <summary>What a person did, or what happened for one: the closed set of things a dialog answers.</summary>
public abstract record Input;

/// <summary>Typed a message; mentions of the bot are already taken out.</summary>
public sealed record Said(string Text) : Input;

/// <summary>Mentioned the bot in a channel or a group chat, where others read along.</summary>
public sealed record SaidInGroup(string Text) : Input;

/// <summary>Pressed a button of a card.</summary>
public sealed record Tapped(Pressed Button) : Input;

/// <summary>Answered the offer of a file.</summary>
/// <param name="Button">What the offer carries.</param>
/// <param name="IsYes">Whether the person takes it.</param>
public sealed record Consented(Pressed Button, bool IsYes) : Input;

/// <summary>Sent a file in the personal chat.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Url">Where the channel says it is; it comes from outside.</param>
public sealed record FileSent(string Name, string Url) : Input;

/// <summary>Looked at a card that the client wants to draw anew by itself.</summary>
public sealed record Refreshed(Pressed Button) : Input;

/// <summary>Installed the bot, or met it for the first time.</summary>
public sealed record Arrived : Input;

/// <summary>Removed the bot; a later arrival is welcomed again.</summary>
public sealed record Departed : Input;

/// <summary>Left the conversation, as far as the channel can tell: what was being asked is given up.</summary>
public sealed record Ended : Input;

/// <summary>Did nothing: the coach was woken for the person, at a moment it had asked to be.</summary>
/// <param name="Due">The moment asked for; the turn may come later.</param>
public sealed record Woken(Instant Due) : Input;
