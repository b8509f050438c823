using Microsoft.Data.Sqlite;

namespace CoachBot.Storage.Sqlite;

/// <summary>SQL that is compiled once and run often, on one connection and by one caller at a time.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand command;

    /// <param name="connection">An open connection.</param>
    /// <param name="sql">Its parameters are named $1, $2 and so on.</param>
    /// <param name="parameters">How many there are.</param>
    public Statement(SqliteConnection connection, string sql, int parameters = 0)
    {
        command = connection.CreateCommand();
        command.CommandText = sql;
        for (var number = 1; number <= parameters; number++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${number}" });
        }
    }

    /// <summary>Runs it.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Execute(params ReadOnlySpan<object> values) => Bind(values).ExecuteNonQuery();

    /// <summary>Runs it for the one number it answers.</summary>
    public long Number(params ReadOnlySpan<object> values) => (long)Bind(values).ExecuteScalar()!;

    /// <summary>Runs it for its rows.</summary>
    public SqliteDataReader Query(params ReadOnlySpan<object> values) => Bind(values).ExecuteReader();

    public void Dispose() => command.Dispose();

    private SqliteCommand Bind(ReadOnlySpan<object> values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index];
        }

        return command;
    }
}
