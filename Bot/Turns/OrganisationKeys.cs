using System.Globalization;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;
using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>
/// The keys of an organisation's rows. The revision stands between the programme and the skills, so that either is read together with it
/// in one range.
/// </summary>
internal static class OrganisationKeys
{
    /// <summary>The table of organisations' rows.</summary>
    public const string Table = "organisations";

    /// <summary>The row whose tag guards every write.</summary>
    public const string Revision = "revision";

    /// <summary>The training programme.</summary>
    public const string Programme = "programme";

    /// <summary>The programme before its last change.</summary>
    public const string ProgrammeBefore = "programme-before";

    /// <summary>What the keys of skills begin with.</summary>
    public const string SkillPrefix = "skill/";

    /// <summary>What the keys of planned accounts begin with; before the programme, so that no other range reads them.</summary>
    public const string AccountPrefix = "account/";

    /// <summary>What the keys of people begin with whose answers to drills count for a fit.</summary>
    public const string DrillerPrefix = "driller/";

    /// <summary>The drills whose answers are far from what memory says.</summary>
    public const string FlaggedDrills = "drills/flagged";

    /// <summary>What the keys of flagged drills begin with whose authors were told.</summary>
    public const string ToldFlagPrefix = "drills/told/";

    /// <summary>Where the fits of the memory model stand; guards the models and the flagged drills.</summary>
    public const string Memory = "memory";

    /// <summary>What the keys of fitted models begin with.</summary>
    public const string ModelPrefix = "model/";

    /// <summary>The row of somebody whose answers to drills count for a fit.</summary>
    public static string Driller(string objectId) => DrillerPrefix + objectId;

    /// <summary>The row of a flagged drill whose author was told.</summary>
    public static string ToldFlag(DrillId drill) => $"{ToldFlagPrefix}{drill}";

    /// <summary>The row of a fitted model, which is never changed.</summary>
    public static string Model(int version) => string.Create(CultureInfo.InvariantCulture, $"{ModelPrefix}{version:D5}");

    /// <summary>The row of a planned account, by a digest of its name's letters and digits: keys stand in logs, and customers' names must not.</summary>
    public static string Account(string name, string owner, string plan) => $"{AccountPrefix}{Digest.Of(name)}/{owner}/{plan}";

    /// <summary>What the keys of drills begin with; between the accounts and the programme, so that no other range reads them.</summary>
    public const string DrillPrefix = "drill/";

    /// <summary>The row of the drills that are asked no more.</summary>
    public const string RetiredDrills = DrillPrefix + "retired";

    /// <summary>What the keys of packs of drills begin with.</summary>
    public const string DrillPackPrefix = DrillPrefix + "pack/";

    /// <summary>The row of a piece of the drills that came with a change.</summary>
    public static string DrillPiece(int change, int piece) => string.Create(CultureInfo.InvariantCulture, $"{DrillPackPrefix}{change:D6}/{piece:D2}");

    /// <summary>The change a piece came with.</summary>
    /// <exception cref="UnreadableRowException">It is the row of none.</exception>
    public static int DrillChangeOf(string key) =>
        key[DrillPackPrefix.Length..].Split('/') is [var change, _] && int.TryParse(change, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw new UnreadableRowException(key, null);

    /// <summary>The owner of the rows of a person's organisation.</summary>
    public static Owner Owner(PersonKey person) => new(Table, person.TenantId);

    /// <summary>The row of one version of a skill.</summary>
    public static string Skill(SkillId id, int version) => string.Create(CultureInfo.InvariantCulture, $"{SkillPrefix}{id}/{version:D5}");

    /// <summary>The skill and the version of a row.</summary>
    /// <exception cref="UnreadableRowException">It is the row of none.</exception>
    public static (SkillId Id, int Version) SkillOf(string key) =>
        key[SkillPrefix.Length..].Split('/') is [var id, var version]
        && SkillId.From(id) is { } known
        && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? (known, number)
            : throw new UnreadableRowException(key, null);
}
