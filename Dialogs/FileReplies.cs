using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Dialogs.Plans.Export;

namespace CoachBot.Dialogs;

/// <summary>A file that the person may have. Where the channel stores files it asks the person first, and the answer comes as <see cref="Consented"/>.</summary>
/// <param name="Accept">What the answer sends, yes or no: a reference to what the file is made of.</param>
/// <param name="Name">What the file will be called.</param>
/// <param name="Description">What it is, in a sentence.</param>
/// <param name="Bytes">How large it will be, about.</param>
public sealed record OfferFile(Press Accept, string Name, string Description, int Bytes) : Reply;

/// <summary>A file that the person has agreed to take.</summary>
/// <param name="Content">What is in it.</param>
/// <param name="Name">What it is called.</param>
public sealed record HandOver(FileContent Content, string Name) : Reply;

/// <summary>What is in a file.</summary>
/// <param name="Language">The language it is written in.</param>
public abstract record FileContent(Language Language);

/// <summary>An account plan.</summary>
/// <param name="Document">What it says.</param>
/// <param name="Format">How it is written.</param>
public sealed record PlanContent(PlanDocument Document, PlanFormat Format) : FileContent(Document.Language);

/// <summary>A table, for a spreadsheet.</summary>
/// <param name="Rows">Each as many cells; the first names the columns.</param>
/// <param name="Language">The language of its words.</param>
public sealed record TableContent(ImmutableArray<ImmutableArray<string>> Rows, Language Language) : FileContent(Language)
{
    /// <summary>Whether it is of drills, and no report.</summary>
    public bool IsOfDrills { get; init; }
}
