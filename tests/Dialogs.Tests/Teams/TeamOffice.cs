using CoachBot.Cards.Schema;
using CoachBot.Dialogs.Tests.Roles;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Teams;

/// <summary>What is done with teams, on top of an <see cref="Office"/>.</summary>
public static class TeamOffice
{
    /// <summary>Another manager.</summary>
    public const string Di = "dddddddd-0000-4000-8000-000000000004";

    /// <summary>An office in which Bo and Di are managers, everybody has a name, and nobody is on a team.</summary>
    public static Office Open(Language language = Language.English)
    {
        var office = new Office(language).Names(Ada, "Ada Admin").Names(Bo, "Bo 王").Names(Cy, "Cy Sample").Names(Di, "Di Other");
        foreach (string who in (string[])[Bo, Di])
        {
            office.Says(Ada, "roles").Presses(Ada, language == Language.English ? "Save" : "保存", Giving(who, "manager")).Says(who, "hi");
        }

        return office.Says(Cy, "hi");
    }

    public static Office Invites(this Office office, string manager, string rep) =>
        office.Says(manager, "team").Presses(manager, office.IsChinese ? "邀请" : "Invite", new() { ["who"] = rep });

    /// <summary>Invites somebody who accepts.</summary>
    public static Office Wins(this Office office, string manager, string rep) =>
        office.Invites(manager, rep).Says(rep, "team").Presses(rep, office.IsChinese ? "接受" : "Accept");

    /// <summary>Removes somebody who is asked about or not.</summary>
    public static Office Removes(this Office office, string manager, string rep) =>
        office.Says(manager, "team").Presses(manager, "Remove", new() { ["member"] = rep });

    public static Dictionary<string, string> Placing(string rep, string ability, string attitude, string why = "") =>
        new() { ["rep"] = rep, ["ability"] = ability, ["attitude"] = attitude, ["why"] = why };

    public static Office Places(this Office office, string manager, string rep, string ability, string attitude, string why = "", AdaptiveCard? on = null) =>
        (on is null ? office.Says(manager, "team matrix") : office).Presses(manager, office.IsChinese ? "评定" : "Place", Placing(rep, ability, attitude, why), on);

    /// <summary>Somebody the coach has not met, as many as there are numbers.</summary>
    public static string Somebody(int number) => $"eeeeeeee-0000-4000-8000-{number:000000000000}";

    public static Office DoesNotHear(this Office office, string text)
    {
        Assert.DoesNotContain(text, office.Heard, StringComparison.Ordinal);
        return office;
    }
}
