using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace CoachBot.Dialogs.Roles;

/// <summary>A role to be given or taken, as it is typed: "roles @Wang Wei manager", 角色 收回 @王伟 经理.</summary>
/// <param name="Who">Whom it is about, by mention, object id or name.</param>
/// <param name="Role">Which; null when none is named, or several.</param>
/// <param name="IsGiven">Whether it is given.</param>
public sealed partial record RoleLine(Mentioned? Who, Role? Role, bool IsGiven)
{
    private const int LongestName = 60;

    /// <summary>Whether what follows the word for roles is about one: it mentions a person, holds an object id, or names a role and no figures.</summary>
    public static bool IsOne(string line) => line.Contains("<at>", StringComparison.OrdinalIgnoreCase) || ObjectId().IsMatch(line)
        || (line.Length <= LongestName && Roles().IsMatch(line) && !line.Any(char.IsDigit));

    /// <summary>Reads a line; of several people it is about none.</summary>
    /// <param name="line">What follows the word for roles.</param>
    /// <param name="mentions">Whom the message mentions.</param>
    public static RoleLine Read(string line, ImmutableArray<Mentioned> mentions)
    {
        string rest = mentions.Aggregate(line, (text, mention) => text.Replace(mention.Text, " ", StringComparison.OrdinalIgnoreCase));
        var ids = ObjectId().Matches(rest).Select(match => new Mentioned(match.Value, "", PersonSlot.Read(match.Value))).ToList();
        rest = Width.Fold(ObjectId().Replace(rest, " "));
        var roles = Roles().Matches(rest).Select(RoleOf).Distinct().ToList();
        string name = Rest(rest);
        Mentioned? who = (mentions.Length + ids.Count) switch
        {
            0 when name.Length > 0 => new(name, name, null),
            1 => mentions.Length == 1 ? mentions[0] : ids[0],
            _ => null,
        };
        return new(who, roles is [var only] ? only : null, !Taken().IsMatch(rest));
    }

    private static Role RoleOf(Match match) => match.Groups["manager"].Success ? Dialogs.Roles.Role.Manager
        : match.Groups["trainer"].Success ? Dialogs.Roles.Role.Trainer
        : Dialogs.Roles.Role.Admin;

    private static string Rest(string text)
    {
        string name = Between().Replace(Taken().Replace(Roles().Replace(text, " "), " "), " ");
        return string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('@', ',', '，', ':', '：', '.', '。', '!', '是', '为', '给', ' ');
    }

    [GeneratedRegex(@"\b(?:(?<manager>managers?)|(?<trainer>trainers?)|(?<admin>admins?|administrators?))\b|(?<manager>经理|主管)|(?<trainer>培训师|讲师)|(?<admin>管理员)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Roles();

    [GeneratedRegex(@"\b(?:take|remove|revoke|not|no(?: longer)?|delete)\b|取消|收回|撤销|去掉|移除|不再|不是", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Taken();

    /// <summary>What may stand between the person and the role.</summary>
    [GeneratedRegex(@"\b(?:give|make|set|add|away|to|from|is|be|as|an?|the|roles?|any ?more)\b|授予|设为|设成|改成|改为|的?角色", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ObjectId();
}
