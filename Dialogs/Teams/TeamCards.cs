using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Teams;

/// <summary>The card of a manager's team: who is on the list, and how that is changed.</summary>
public static class TeamCards
{
    /// <summary>What the button that shows the team sends.</summary>
    public const string OpenOp = "team.show";

    /// <summary>What the button that removes somebody sends.</summary>
    public const string RemoveOp = "team.remove";

    /// <summary>What the button that removes somebody sends after it was asked about.</summary>
    public const string RemoveSureOp = "team.remove.sure";

    /// <summary>The field that says who is to be removed.</summary>
    public const string MemberField = "member";

    /// <summary>Shows the team.</summary>
    /// <param name="team">As it is after the turn.</param>
    /// <param name="draft">What stands in the fields, and why the card is shown now.</param>
    /// <param name="exchange">The turn it is shown in.</param>
    public static Exchange Show(Team team, FormDraft draft, Exchange exchange)
    {
        var texts = exchange.Texts;
        return exchange.Show(FormCard.Draw(
            new(texts.TeamForm, [.. Lines(team, exchange)], Fields(team, draft, exchange), [.. Buttons(team, exchange)], texts.TeamFallback) { Notice = draft.Notice },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>Shows the team with a notice.</summary>
    public static Exchange Show(Team team, string notice, Exchange exchange) => Show(team, FormDraft.Empty with { Notice = notice }, exchange);

    /// <summary>Asks whether somebody is really to be removed.</summary>
    public static Exchange AskToRemove(TeamMember member, Press press, Exchange exchange)
    {
        var texts = exchange.Texts;
        return exchange.Show(NoteCard.Draw(
            new(
                texts.RemoveTitle(MemberNames.Shown(member.Name)),
                [texts.RemoveMeaning],
                [
                    new(texts.RemoveSure, press with { Op = RemoveSureOp, Id = $"{press.Id}/{member.ObjectId}" }, Answer.InPlace),
                    new(texts.RemoveNot, exchange.Press(OpenOp), Answer.InPlace),
                ]),
            exchange.Turn.Language.Tag()));
    }

    private static IEnumerable<string> Lines(Team team, Exchange exchange)
    {
        var texts = exchange.Texts;
        if (exchange.Person.Profile.Leader is { } leader)
        {
            yield return texts.LedBy(MemberNames.Shown(leader.Name), DateOf(leader.Since, exchange));
        }

        foreach (var member in team.Members)
        {
            yield return texts.MemberLine(MemberNames.Shown(member.Name), member.Membership, DateOf(member.Since, exchange));
        }

        if (team.Members.Any(member => member.Membership == Membership.Gone))
        {
            yield return texts.GoneMeaning;
        }

        yield return team.Members.IsEmpty ? texts.TeamHowToBegin : texts.ManagerSees;
    }

    private static ImmutableArray<Field> Fields(Team team, FormDraft draft, Exchange exchange)
    {
        ImmutableArray<FieldChoice> choices = [.. team.Members.Select(member => new FieldChoice(member.ObjectId, MemberNames.Shown(member.Name)))];
        return choices.IsEmpty
            ? FormCards.Fields(TeamForm.Instance, draft, exchange.Turn)
            : FormCards.Fields(TeamForm.Instance, draft, exchange.Turn).Add(new ChoiceField(MemberField, exchange.Texts.MemberLabel, null, choices));
    }

    private static IEnumerable<Button> Buttons(Team team, Exchange exchange)
    {
        var texts = exchange.Texts;
        yield return new(texts.InviteButton, exchange.Press(TeamForm.Instance.SaveOp), Answer.InPlace);
        if (!team.Members.IsEmpty)
        {
            yield return new(texts.RemoveButton, exchange.Press(RemoveOp), Answer.InPlace);
        }

        if (team.Led.Any())
        {
            yield return new(texts.MatrixTitle, exchange.Press(MatrixCards.OpenOp), Answer.NewMessage);
        }
    }

    private static NodaTime.LocalDate DateOf(NodaTime.Instant instant, Exchange exchange) => instant.InZone(exchange.Turn.Zone).Date;
}
