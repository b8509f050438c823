using CoachBot.Cards;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Plans.Words;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said to those who type their plan.</content>
public sealed partial class English
{
    public override string TextsForm => "Account plan";

    public override string TextsHelp => "Type as much as you like, up to 4000 characters a message: it replaces what is saved there. “skip” goes on, “back” returns to the text before, “cancel” stops; what you wrote stays saved.";

    public override string TextsButton => "One by one";

    public override string TextsSaved => "Saved.";

    public override string TextsSayAgain => "That was changed elsewhere since I asked. Send your text again to have it so.";

    public override string TextsQuestion(int number, int of, string label, string question) => $"{number} of {of} – {label}: {question}";

    public override string TextsStopped(string account, int step) => $"Stopped; what you wrote is saved. “plan {Escape.Markdown(account)} step {step}” takes it up again.";

    public override string TextsDone(string step, int filled, int of) => $"That was the last text of this step. {step}: {filled} of {of}.";

    public override string StepUnknown(int typed, int steps) => $"There is no step {typed}: the steps are 1 to {steps}.";

    public override string ListSeparator => ", ";

    public override string EntryHelp => "This adds one line to the plan. Next time, type it in one message: “opportunity: Retrofit line 2, 400k, 60%”, “action: visit the plant, owner Li, due 15 Jan”.";

    public override string EntryDue => "By when? For example “15 Jan” or “end of March”.";

    public override string OpportunityForm => "New opportunity";

    public override string OpportunityName => "What is the opportunity called?";

    public override string OpportunitySize => "How much revenue a year, in your company’s currency? For example “400k”, “1.2m” or “1,200,000”.";

    public override string OpportunityChance => "How likely is it, in percent?";

    public override string OpportunityNote => "What is it, and what does it take?";

    public override string ActionForm => "New action";

    public override string ActionWhat => "What is to be done?";

    public override string ActionList => "Which list does it belong on: the relationship plan, project actions, members’ actions, other team actions, or other functions’ actions?";

    public override string ActionOwner => "Who sees to it? “me” is you.";

    public override string RiskForm => "New risk";

    public override string RiskWhat => "What may go wrong?";

    public override string RiskFrom => "Where does it come from: a competitor, technology and trends, or a gap of our own?";

    public override string RiskAnswer => "What is done about it?";

    public override string ObjectiveForm => "New objective";

    public override string ObjectiveWhat => "What is to be reached?";

    public override string ObjectiveOf => "What is it about: finance, share of the account, mix, or operating performance?";

    public override string ObjectiveTargetAsked => "Which number, with its unit? For example “20%” or “3.5m CNY”.";

    public override string ActionListName(ActionKind kind) => PlanWords.Standard.English.Of(PlanAction.FieldOf(kind)).Label;

    public override string AmountRefused(string typed) => $"“{Quote(typed)}” is not an amount I can read. Try “400k”, “1.2m” or “1,200,000”; up to 999,999,999,999.";

    public override string UnitMissing(string typed) => $"“{Quote(typed)}”: which unit? For example %, CNY or days.";

    public override string DueRefused(string typed) => $"“{Quote(typed)}” is not a date I can read. Try “15 Jan”, “15 Jan 2027”, “end of March” or “2027-01-15”.";

    public override string DueOutOfRange(LocalDate date, LocalDate first, int years) => $"{FullDate(date)} cannot be: from {FullDate(first)} on, up to {years} years away.";

    public override string PlanListFull(int most) => $"This list has {most} lines, and that is the most. Remove one first.";

    public override string EntryAdded(string account, string list, int count) => $"Added to {Escape.Markdown(account)}, {list} ({count})";

    public override string TakeLineBack => "Take it back";

    public override string WhichPlan => "Which plan is this for?";

    public override string WhichPlanForLine => "You have several plans, and this line names none of them:";

    public override string NoPlanNamed(string account) => $"You have no plan for “{Escape.Markdown(account)}”. Choose the plan this line is for:";

    public override string BeginPlanFirst => "You have no plan yet. Begin one, then send your line again.";

    public override string ListNotTyped => "Lines of this list are filled in on its card, so nothing was added yet. Press “Add”.";

    public override string TextThereAlready => "This text says something already, so yours is not saved yet. Save it to replace what is there.";

    public override string TextFilled(string label) => $"Saved: {label}.";

    public override string PlanNearArchived(string account) => $"You have an archived plan for “{Escape.Markdown(account)}”. Reopen it, or begin a new one?";

    public override string CompetitorForm => "New competitor";

    public override string CompetitorName => "Which competitor?";
}
