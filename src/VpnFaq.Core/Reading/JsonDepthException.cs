using System.Text.Json;

namespace VpnFaq.Reading;

/// <summary>JSON that is nested deeper than anything that is read.</summary>
internal sealed class JsonDepthException() : JsonException("The JSON is nested too deep.");
