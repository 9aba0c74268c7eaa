//! Files in forms, as 3.1 describes them.

use crate::openapi::{Api, Encoding, Keywords, SchemaId, SchemaKind, Schemas, Type};

use super::schema::is_binary;

/// Makes bytes of the parts of `multipart/form-data` whose schema has no `type`: such a part is a file unless `encoding` says
/// otherwise (OpenAPI 3.1.1 §4.8.15.1.1), whose `contentMediaType` may name its kind. In 3.0 they are `format: binary`. The
/// schema of a component stays as it is, since JSON may have it too.
pub(super) fn in_forms(api: &mut Api) {
    let inbound = api.inbound.iter().map(|inbound| &inbound.operation);
    let bodies = api.operations.iter().chain(inbound).filter_map(|operation| operation.body.as_ref());
    let mut files = Vec::new();
    for (name, media) in bodies.flat_map(|body| &body.content) {
        let form = name.trim_start().to_ascii_lowercase().starts_with("multipart/");
        if let Some(keywords) = media.schema.filter(|_| form).and_then(|schema| api.schemas.keywords(schema)) {
            for (property, schema) in &keywords.properties {
                let content_type =
                    media.encoding.get(property).and_then(|encoding: &Encoding| encoding.content_type.as_deref());
                files.extend(file(&api.schemas, *schema).filter(|_| content_type.is_none_or(is_binary)));
            }
        }
    }
    for id in files {
        if let Some(keywords) = api.schemas.keywords(id) {
            let types = vec![Type::String];
            let file = Keywords { types, format: Some("binary".to_owned()), ..keywords.clone() };
            api.schemas.set(id, SchemaKind::Keywords(Box::new(file)));
        }
    }
}

/// The schema of a part that is a file, or the one of its items where there may be several.
fn file(schemas: &Schemas, part: SchemaId) -> Option<SchemaId> {
    let keywords = schemas.keywords(part)?;
    if keywords.types == [Type::Array] {
        return file(schemas, keywords.items?);
    }
    let words = Keywords {
        title: keywords.title.clone(),
        description: keywords.description.clone(),
        deprecated: keywords.deprecated,
        read_only: keywords.read_only,
        write_only: keywords.write_only,
        content_media_type: keywords.content_media_type.clone(),
        ..Keywords::default()
    };
    (*keywords == words && keywords.content_media_type.as_deref().is_none_or(is_binary)).then_some(part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openapi::read::testing::read_with;

    #[test]
    fn parts_without_a_type() {
        let document = "paths:\n  /a:\n    post:\n      responses: {'204': {description: d}}\n      requestBody:\n        content:\n          \
                        multipart/form-data:\n            encoding: {json: {contentType: application/json}, png: {contentType: image/png}}\n            \
                        schema: {type: object, properties: {bare: {}, pdf: {contentMediaType: application/pdf}, png: {}, json: {}, \
                        text: {contentMediaType: text/csv}, several: {type: array, items: {description: d}}, bounded: {minLength: 1}, other: {$ref: '#/components/schemas/Any'}}}\n\
                        components: {schemas: {Any: {}}}\n";
        let files = |version: &str| -> Vec<String> {
            let outcome = read_with(version, document);
            let api = outcome.api();
            let schema =
                api.operations[0].body.as_ref().and_then(|body| body.content["multipart/form-data"].schema).unwrap();
            let of = |id: SchemaId| api.schemas.keywords(id).unwrap();
            let is_file = |id: SchemaId| of(id).format.as_deref() == Some("binary");
            let properties = of(schema).properties.iter();
            properties
                .filter(|(_, id)| is_file(**id) || of(**id).items.is_some_and(is_file))
                .map(|(name, _)| name.clone())
                .collect()
        };
        assert_eq!(files("3.1.1"), ["bare", "pdf", "png", "several"]);
        assert!(files("3.0.3").is_empty());
    }
}
