using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Roles;

/// <summary>Gives a person a role, or takes it away. Only ever a card: people are chosen from a picker, and an object id is nothing to type.</summary>
public sealed record RolesForm : Form
{
    private const string Give = "give";

    private static readonly PersonSlot Who = new("who", t => t.PersonLabel, t => t.PersonMissing);

    private static readonly ChoiceSlot Which = new(
        "role", t => t.RoleLabel, t => t.RoleLabel, [.. RoleIds.Given.Select(role => new Choice(role.Id(), t => t.RoleName(role)))]);

    private static readonly ChoiceSlot How = new(
        "how", t => t.GiveOrTakeLabel, t => t.GiveOrTakeLabel, [new(Give, t => t.GiveRole), new("take", t => t.TakeRole)]);

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

    /// <summary>A draft to give the role that is given most.</summary>
    /// <param name="person">Who is chosen already; null for nobody.</param>
    public static FormDraft Begun(string? person)
    {
        var values = FormDraft.Empty.Values.SetItem(Which.Id, Role.Manager.Id()).SetItem(How.Id, Give);
        return FormDraft.Empty with { Values = person is null ? values : values.SetItem(Who.Id, person) };
    }

    /// <inheritdoc/>
    public override Exchange ShowCard(FormDraft draft, Exchange exchange) => RoleCards.Show(draft, null, exchange);

    /// <summary>Changes the role. The press that asks for it was noted as the person's last operation, and is the operation of the change.</summary>
    public override Exchange Finish(FormState state, Exchange exchange) => RoleChanges.Make(
        new(state.Find(Who.Id)!, RoleIds.FromId(state.Find(Which.Id))!.Value, state.Find(How.Id) == Give, exchange.Person.Operations[^1]), exchange);
}
