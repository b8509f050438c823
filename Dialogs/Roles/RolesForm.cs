using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Roles;

/// <summary>Gives a person a role, or takes it away. A card only, for people are chosen from a picker; <see cref="RoleLine"/> reads what is typed.</summary>
public sealed record RolesForm : Form
{
    private const string Give = "give", Take = "take";

    private static readonly PersonSlot Who = new("who", t => t.PersonLabel, t => t.PersonMissing);

    private static readonly ChoiceSlot Which = new(
        "role", t => t.RoleLabel, t => t.RoleLabel, [.. RoleIds.Given.Select(role => new Choice(role.Id(), t => t.RoleName(role)))]);

    private static readonly ChoiceSlot How = new(
        "how", t => t.GiveOrTakeLabel, t => t.GiveOrTakeLabel, [new(Give, t => t.GiveRole), new(Take, t => t.TakeRole)]);

    private RolesForm()
        : base("roles", t => t.RolesForm, [Who, Which, How])
    {
    }

    /// <summary>The one form for roles.</summary>
    public static RolesForm Instance { get; } = new();

    /// <inheritdoc/>
    public override bool OpensAsCard => true;

    /// <inheritdoc/>
    public override Phrase Help => t => t.RolesHelp;

    /// <summary>A draft with what is known already.</summary>
    /// <param name="person">Who; null for nobody.</param>
    /// <param name="role">The role; by itself the one that is given most.</param>
    /// <param name="isGiven">Whether it is given.</param>
    public static FormDraft Begun(string? person, Role role = Role.Manager, bool isGiven = true)
    {
        var values = FormDraft.Empty.Values.SetItem(Which.Id, role.Id()).SetItem(How.Id, isGiven ? Give : Take);
        return FormDraft.Empty with { Values = person is null ? values : values.SetItem(Who.Id, person) };
    }

    /// <inheritdoc/>
    public override Exchange ShowCard(FormDraft draft, Exchange exchange) => RoleCards.Show(draft, null, exchange);

    /// <summary>Changes the role. The press that asks for it was noted as the person's last operation, and is the operation of the change.</summary>
    public override Exchange Finish(FormState state, Exchange exchange) => RoleChanges.Make(
        new(state.Find(Who.Id)!, RoleIds.FromId(state.Find(Which.Id))!.Value, state.Find(How.Id) == Give, exchange.Person.Operations[^1]), null, exchange);
}
