namespace CoachBot.Storage;

/// <summary>Somebody else was faster: a tag is not the expected one, or a row to be inserted is there already. Nothing was written.</summary>
public sealed class ConflictException(Owner owner, string key)
    : Exception($"Row '{key}' of one of {owner.Table} is not as it was when it was read.")
{
    /// <summary>Whose row it is.</summary>
    public Owner Owner { get; } = owner;

    /// <summary>The row that changed.</summary>
    public string Key { get; } = key;
}
