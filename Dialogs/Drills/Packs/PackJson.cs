using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace CoachBot.Dialogs.Drills.Packs;

/// <summary>Reads a pack that is a JSON array of drills. Every value keeps its line and character.</summary>
public static class PackJson
{
    private const string Options = "options", Text = "text", Why = "why";

    /// <summary>The drills of a text.</summary>
    public static PackTable Read(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var walk = new Walk(bytes);
        try
        {
            walk.Drills();
            return new([.. walk.Rows], walk.Errors.Count > 0 ? [.. walk.Errors] : walk.Rows.Count == 0 ? [new(null, null, texts => texts.PackEmpty)] : []);
        }
        catch (JsonException broken)
        {
            var at = new PackPlace((int)(broken.LineNumber ?? 0) + 1, (int)(broken.BytePositionInLine ?? 0) + 1, IsSheet: false);
            return PackTable.Wrong([.. walk.Errors, new(at, null, texts => texts.JsonBroken)]);
        }
    }

    /// <summary>Goes through a text once.</summary>
    private ref struct Walk(byte[] bytes)
    {
        private readonly byte[] bytes = bytes;
        private Utf8JsonReader json = new(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });

        public List<PackRow> Rows { get; } = [];

        public List<PackError> Errors { get; } = [];

        /// <summary>The place of the value that was read last: characters are counted, not bytes.</summary>
        private readonly PackPlace Place
        {
            get
            {
                var before = bytes.AsSpan(0, (int)json.TokenStartIndex);
                int line = before.LastIndexOf((byte)'\n') + 1;
                return new(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[line..]) + 1, IsSheet: false);
            }
        }

        public void Drills()
        {
            json.Read();
            if (json.TokenType != JsonTokenType.StartArray)
            {
                Wrong(texts => texts.JsonNoArray);
                return;
            }

            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                if (json.TokenType == JsonTokenType.StartObject)
                {
                    Drill();
                }
                else
                {
                    Wrong(texts => texts.JsonNoDrill);
                    json.Skip();
                }
            }

            // What stands after the array is not read by itself, and would pass unseen.
            while (json.Read())
            {
            }
        }

        private void Drill()
        {
            var (at, cells) = (Place, ImmutableDictionary.CreateBuilder<string, PackCell>());
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var (name, place) = (json.GetString()!, Place);
                json.Read();
                if (name == Options)
                {
                    Answers(cells);
                }
                else if (PackColumns.Find(name) is not { } id || name.StartsWith("option", StringComparison.Ordinal) || name.StartsWith("reason", StringComparison.Ordinal))
                {
                    Errors.Add(new(place, null, texts => texts.UnknownColumn(name)));
                    json.Skip();
                }
                else
                {
                    Value(id, cells);
                }
            }

            Rows.Add(new(at, cells.ToImmutable()));
        }

        private void Answers(ImmutableDictionary<string, PackCell>.Builder cells)
        {
            var at = Place;
            int number = 0;
            if (json.TokenType != JsonTokenType.StartArray)
            {
                Wrong(texts => texts.JsonNoOptions);
                json.Skip();
                return;
            }

            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                number++;
                if (json.TokenType != JsonTokenType.StartObject)
                {
                    Wrong(texts => texts.JsonNoOptions);
                    json.Skip();
                    continue;
                }

                while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
                {
                    var (name, place) = (json.GetString()!, Place);
                    json.Read();
                    if (name is Text or Why)
                    {
                        Value(name == Text ? PackColumns.Option(number) : PackColumns.Reason(number), cells);
                    }
                    else
                    {
                        Errors.Add(new(place, null, texts => texts.UnknownColumn(name)));
                        json.Skip();
                    }
                }
            }

            if (number != Coaching.Drills.Drill.Options)
            {
                Errors.Add(new(at, null, texts => texts.WrongNumberOfOptions(number, Coaching.Drills.Drill.Options)));
            }
        }

        private void Value(string column, ImmutableDictionary<string, PackCell>.Builder cells)
        {
            if (json.TokenType is JsonTokenType.String or JsonTokenType.Number)
            {
                cells[column] = new(json.TokenType == JsonTokenType.String ? json.GetString()! : Encoding.UTF8.GetString(json.ValueSpan), Place);
            }
            else
            {
                Errors.Add(new(Place, column, texts => texts.JsonNoText));
                json.Skip();
            }
        }

        private readonly void Wrong(Phrase what) => Errors.Add(new(Place, null, what));
    }
}
