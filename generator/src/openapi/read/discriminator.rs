//! `discriminator` of a schema.

use indexmap::IndexMap;

use crate::audit::{Fields, Kind, wrong_type};
use crate::load::Node;
use crate::openapi::{Discriminator, SchemaId};
use crate::report::{Code, Diagnostic};
use crate::resolve::Located;

use super::reader::Reader;

impl<'d> Reader<'d> {
    /// Reads a discriminator (OpenAPI 3.1.0 §4.8.25); nothing where it names no property.
    pub(super) fn discriminator(&mut self, value: &Located<'d>) -> Option<Discriminator> {
        if let Node::String(_) = value.node {
            let problem = wrong_type(&value.place, "a discriminator must be an object", value.node);
            self.sink.push(problem.help("write `discriminator: {propertyName: …}`; the short form is of Swagger 2.0"));
            return None;
        }
        let mut fields = Fields::of(value, Kind::Discriminator, &mut self.sink)?;
        let property = fields.required_string("propertyName", &mut self.sink).map(str::to_owned);
        let mut mapping = IndexMap::new();
        for (name, target) in fields.map("mapping", &mut self.sink) {
            if let Some(id) = self.mapped(&target) {
                mapping.insert(name.to_owned(), id);
            }
        }
        fields.finish(self.dialect, &mut self.sink);
        Some(Discriminator { property: property?, mapping })
    }

    /// The schema that a value of `mapping` means: the name of a component first, else a reference.
    fn mapped(&mut self, target: &Located<'d>) -> Option<SchemaId> {
        let Node::String(text) = target.node else {
            self.sink.push(wrong_type(&target.place, "the target of a mapping must be a string", target.node));
            return None;
        };
        let components = self.components.as_ref();
        let named = components
            .and_then(|(place, schemas)| schemas.get(&**text).map(|node| Located::new(node, place.child(text))));
        if let Some(found) = named {
            return Some(self.schema(found));
        }
        if !text.contains(['/', '#', '.']) {
            let message = format!("`{text}` is the name of no schema in `components/schemas`");
            let problem = Diagnostic::new(Code::InvalidDiscriminator, message).at(&target.place);
            let near = components.and_then(|(_, schemas)| self.documents.guess(text, schemas));
            self.sink.push(match near {
                Some(near) => problem.help(format!("did you mean `{near}`?")),
                None => problem,
            });
            return None;
        }
        match self.documents.resolve(target.place.file, text) {
            Ok(found) => Some(self.schema(found)),
            Err(problem) => {
                let problem = Diagnostic { code: Code::InvalidDiscriminator, ..problem };
                let severity = problem.code.severity();
                self.sink.push(problem.with_severity(severity).at(&target.place));
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::openapi::read::testing::read_schemas;

    #[test]
    fn names_and_references() {
        let outcome = read_schemas(
            "3.0.3",
            "    Cat: {type: object}\n    Dog.v1: {type: object}\n    \
             Pet: {discriminator: {propertyName: kind, mapping: {c: Cat, d: '#/components/schemas/Dog.v1', e: Dog.v1, f: Cta, g: '#/x'}}}\n",
        );
        let read = outcome.schema("Pet").discriminator.as_ref().unwrap();
        let targets: Vec<_> = read.mapping.values().copied().collect();
        assert_eq!(
            (read.property.as_str(), targets),
            ("kind", vec![outcome.id("Cat"), outcome.id("Dog.v1"), outcome.id("Dog.v1")])
        );
        let place = "/components/schemas/Pet/discriminator/mapping";
        assert_eq!(
            outcome.told(),
            [format!("invalid-discriminator {place}/f"), format!("invalid-discriminator {place}/g")]
        );
    }

    #[test]
    fn the_short_form_of_swagger() {
        let outcome = read_schemas("3.0.3", "    Pet: {discriminator: kind}\n");
        assert_eq!(outcome.told(), ["wrong-type /components/schemas/Pet/discriminator"]);
    }
}
