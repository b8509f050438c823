using System.Collections.Immutable;
using System.Text.Json;
using CoachBot.Bot.Channel;

namespace CoachBot.Bot.Connector;

/// <summary>
/// Finds the codes in the body of a refusal. There are two shapes, {"error":{"code":…}} and {"errorCode":…,"message":"{\"subCode\":…}"}, each
/// with more of its kind within; whatever else comes has no codes.
/// </summary>
public static class ErrorBody
{
    /// <summary>As deep as shapes are found in each other.</summary>
    private const int Deepest = 6;

    private static readonly string[] CodeNames = ["code", "errorCode", "subCode"];

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The codes of a response's body, from the outside in.</summary>
    public static async Task<ImmutableArray<string>> ReadAsync(HttpContent content) => Read(await Body.ReadAsync(content));

    /// <summary>The codes of a body, from the outside in; none when it is no JSON.</summary>
    public static ImmutableArray<string> Read(ReadOnlyMemory<byte> body)
    {
        var codes = ImmutableArray.CreateBuilder<string>();
        try
        {
            using var json = JsonDocument.Parse(WithoutMark(body), Lenient);
            Collect(json.RootElement, codes, Deepest);
        }
        catch (JsonException)
        {
            // A page of a gateway, or nothing at all.
        }

        return codes.ToImmutable();
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> body) =>
        body.Span.StartsWith("\uFEFF"u8) ? body["\uFEFF"u8.Length..] : body;

    private static void Collect(JsonElement element, ImmutableArray<string>.Builder codes, int depth)
    {
        if (depth == 0 || element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            string? name = WholeText.NameOf(property);
            if (CodeNames.Contains(name, StringComparer.OrdinalIgnoreCase) && CodeOf(property.Value) is { } code)
            {
                codes.Add(code);
            }
            else if (name == "message" && WholeText.Of(property.Value) is { } message)
            {
                CollectText(message, codes, depth - 1);
            }
            else
            {
                Collect(property.Value, codes, depth - 1);
            }
        }
    }

    /// <summary>A message may be JSON itself.</summary>
    private static void CollectText(string text, ImmutableArray<string>.Builder codes, int depth)
    {
        if (!text.AsSpan().TrimStart().StartsWith("{"))
        {
            return;
        }

        try
        {
            using var json = JsonDocument.Parse(text, Lenient);
            Collect(json.RootElement, codes, depth);
        }
        catch (JsonException)
        {
            // A sentence in braces.
        }
    }

    private static string? CodeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetRawText(),
        _ => WholeText.Of(value),
    };
}
