namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the training programme.</content>
public sealed partial class Chinese
{
    public override string ProgrammeWord => "培训计划";
}
