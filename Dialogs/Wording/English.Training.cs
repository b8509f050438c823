namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the training programme.</content>
public sealed partial class English
{
    public override string ProgrammeWord => "programme";
}
