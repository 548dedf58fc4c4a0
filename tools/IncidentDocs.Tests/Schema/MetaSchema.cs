using System.Text;
using IncidentDocs.Core.Schema;

namespace IncidentDocs.Tests.Schema;

/// <summary>A schema of draft-07 schemas: what the specification says about each keyword's value.</summary>
internal static class MetaSchema
{
    public const string Uri = "http://json-schema.org/draft-07/schema";

    public const string Json = """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "$id": "http://json-schema.org/draft-07/schema#",
          "type": ["object", "boolean"],
          "definitions": {
            "schemas": { "type": "array", "minItems": 1, "items": { "$ref": "#" } },
            "schemaMap": { "type": "object", "additionalProperties": { "$ref": "#" } },
            "count": { "type": "integer", "minimum": 0 },
            "names": { "type": "array", "items": { "type": "string" }, "uniqueItems": true },
            "type": { "enum": ["array", "boolean", "integer", "null", "number", "object", "string"] }
          },
          "properties": {
            "$id": { "type": "string" },
            "$schema": { "type": "string", "format": "uri" },
            "$ref": { "type": "string" },
            "$comment": { "type": "string" },
            "title": { "type": "string" },
            "description": { "type": "string" },
            "default": true,
            "readOnly": { "type": "boolean" },
            "writeOnly": { "type": "boolean" },
            "examples": { "type": "array" },
            "multipleOf": { "type": "number", "exclusiveMinimum": 0 },
            "maximum": { "type": "number" },
            "exclusiveMaximum": { "type": "number" },
            "minimum": { "type": "number" },
            "exclusiveMinimum": { "type": "number" },
            "maxLength": { "$ref": "#/definitions/count" },
            "minLength": { "$ref": "#/definitions/count" },
            "pattern": { "type": "string", "format": "regex" },
            "additionalItems": { "$ref": "#" },
            "items": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/schemas" }] },
            "maxItems": { "$ref": "#/definitions/count" },
            "minItems": { "$ref": "#/definitions/count" },
            "uniqueItems": { "type": "boolean" },
            "contains": { "$ref": "#" },
            "maxProperties": { "$ref": "#/definitions/count" },
            "minProperties": { "$ref": "#/definitions/count" },
            "required": { "$ref": "#/definitions/names" },
            "additionalProperties": { "$ref": "#" },
            "definitions": { "$ref": "#/definitions/schemaMap" },
            "properties": { "$ref": "#/definitions/schemaMap" },
            "patternProperties": {
              "allOf": [{ "$ref": "#/definitions/schemaMap" }],
              "propertyNames": { "format": "regex" }
            },
            "dependencies": {
              "type": "object",
              "additionalProperties": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/names" }] }
            },
            "propertyNames": { "$ref": "#" },
            "const": true,
            "enum": { "type": "array" },
            "type": {
              "anyOf": [
                { "$ref": "#/definitions/type" },
                { "type": "array", "items": { "$ref": "#/definitions/type" }, "minItems": 1, "uniqueItems": true }
              ]
            },
            "format": { "type": "string" },
            "contentMediaType": { "type": "string" },
            "contentEncoding": { "type": "string" },
            "if": { "$ref": "#" },
            "then": { "$ref": "#" },
            "else": { "$ref": "#" },
            "allOf": { "$ref": "#/definitions/schemas" },
            "anyOf": { "$ref": "#/definitions/schemas" },
            "oneOf": { "$ref": "#/definitions/schemas" },
            "not": { "$ref": "#" }
          }
        }
        """;

    public static SchemaSource Source => new(Uri, Encoding.UTF8.GetBytes(Json));
}
