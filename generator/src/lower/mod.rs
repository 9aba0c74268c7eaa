//! From the document's model to what is to be written: schemas become *shapes* (what a Rust type can say) and *rules*
//! (what is left to check), operations become methods.
//!
//! Shape and rules together mean exactly what the schema means. Where no Rust type says enough, the shape is any JSON value
//! and the rules are whole, so that lowering is total; each such place is reported.

mod asserts;
mod body;
mod circle;
mod composition;
mod conjunction;
mod docs;
mod enumeration;
mod group;
mod headers;
mod hint;
mod kinds;
mod listed;
mod null;
mod object;
mod operation;
mod place;
mod responses;
mod scalar;
mod table;
mod tags;
mod tuple;
mod twin;
mod union;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::Types;
use crate::ir::{
    Check, Choice, ChoiceId, Group, Headers, HeadersId, Ir, PatternId, Responses, ResponsesId, TableRef, Ty, TypeDef,
    TypeId,
};
use crate::openapi::twins::{Twin, Twins};
use crate::openapi::{Api, Keywords, Requirement, Schema, SchemaId, SchemaKind, Type};
use crate::pattern::PatternPlan;
use crate::report::{Code, Diagnostic, Diagnostics};
use asserts::{asserts, asserts_about_containers, asserts_about_scalars, composed, only_all_of, only_reference};
use composition::Merged;
use hint::Hint;
use twin::Home;

/// Lowers a whole document.
pub(crate) fn lower(api: &Api, preferred: Types, diagnostics: &mut Diagnostics) -> Ir {
    let mut lowerer = Lowerer::new(api, preferred, diagnostics);
    lowerer.components();
    let groups = lowerer.operations();
    lowerer.pending();
    let security_schemes = lowerer.security_schemes(&groups);
    let nullable = std::mem::take(&mut lowerer.nullable);
    let mut ir = Ir {
        title: api.title.clone(),
        version: api.version.clone(),
        description: api.description.clone(),
        servers: api.servers.clone(),
        whole_integers: api.whole_integers,
        components: api
            .components
            .iter()
            .filter_map(|(name, id)| Some((name.clone(), *lowerer.by_schema.get(id)?)))
            .collect(),
        types: lowerer.types,
        patterns: lowerer.patterns,
        responses: lowerer.responses,
        parameters: Vec::new(),
        not_imported: BTreeMap::new(),
        choices: lowerer.choices,
        headers: lowerer.headers,
        security: security(api, &groups),
        groups,
        security_schemes,
    };
    null::say_null(&mut ir, &nullable);
    ir
}

/// The document's own `security`, if it asks for something and some operation that clients call has it.
fn security(api: &Api, groups: &[Group]) -> Vec<Vec<Requirement>> {
    let outbound = groups.iter().filter(|group| !group.inbound);
    let is_used = outbound.flat_map(|group| &group.operations).any(|operation| operation.security == api.security);
    let asks = api.security.iter().any(|alternative| !alternative.is_empty());
    if is_used && asks { api.security.clone() } else { Vec::new() }
}

/// What the stage knows while it runs: the document, and what has come of it so far.
struct Lowerer<'a> {
    api: &'a Api,
    /// The types that the user prefers.
    preferred: Types,
    diagnostics: &'a mut Diagnostics,
    types: Vec<TypeDef>,
    /// Models by the schema that they were made of. Lookup only, never iterated.
    by_schema: HashMap<SchemaId, TypeId>,
    /// Models of several schemas together, by the targets of those. Lookup only, never iterated.
    by_schemas: HashMap<Vec<SchemaId>, TypeId>,
    twins: Twins,
    /// Inline models by where they are and what their schemas have in common. Lookup only, never iterated.
    by_twin: HashMap<(Home, Twin), TypeId>,
    /// Schema objects whose alternatives lead back to them.
    circular: HashSet<*const Keywords>,
    /// The schemas in `components`. Lookup only, never iterated.
    component_ids: HashSet<SchemaId>,
    /// How deep types are nested at the moment.
    depth: usize,
    /// What is known of which schemas accept `null`. Lookup only, never iterated.
    nulls: RefCell<HashMap<SchemaId, bool>>,
    /// Models that have a place in `types` but no shape yet.
    queue: Vec<(TypeId, SchemaId)>,
    /// Models whose schemas accept `null`: until all is lowered their uses need not say so.
    nullable: BTreeSet<TypeId>,
    patterns: Vec<(String, PatternPlan)>,
    /// Lookup only, never iterated.
    pattern_ids: HashMap<String, PatternId>,
    responses: Vec<Responses>,
    /// Lookup only, never iterated.
    response_ids: HashMap<String, ResponsesId>,
    choices: Vec<Choice>,
    /// Lookup only, never iterated.
    choice_ids: HashMap<String, ChoiceId>,
    headers: Vec<Headers>,
    /// Lookup only, never iterated.
    header_ids: HashMap<String, HeadersId>,
    /// Whether the document has `unevaluatedProperties` or `unevaluatedItems`, to which a rule that accepts everything
    /// still tells what was looked at.
    evaluation: bool,
}

/// The type that a schema comes to, and how much of the schema it leaves open.
struct Lowered {
    ty: Ty,
    check: Check,
}

impl Lowered {
    fn exact(ty: Ty) -> Self {
        Self { ty, check: Check::None }
    }

    fn whole(ty: Ty) -> Self {
        Self { ty, check: Check::Whole }
    }
}

impl<'a> Lowerer<'a> {
    fn new(api: &'a Api, preferred: Types, diagnostics: &'a mut Diagnostics) -> Self {
        Self {
            api,
            preferred,
            diagnostics,
            types: Vec::new(),
            by_schema: HashMap::new(),
            by_schemas: HashMap::new(),
            twins: Twins::find(&api.schemas),
            by_twin: HashMap::new(),
            circular: circle::circular(&api.schemas),
            component_ids: api.components.values().copied().collect(),
            depth: 0,
            nulls: RefCell::default(),
            queue: Vec::new(),
            nullable: BTreeSet::new(),
            patterns: Vec::new(),
            pattern_ids: HashMap::new(),
            responses: Vec::new(),
            response_ids: HashMap::new(),
            choices: Vec::new(),
            choice_ids: HashMap::new(),
            headers: Vec::new(),
            header_ids: HashMap::new(),
            evaluation: api.schemas.ids().any(|id| match &api.schemas.get(id).kind {
                SchemaKind::Always(_) => false,
                SchemaKind::Keywords(k) => k.unevaluated_properties.or(k.unevaluated_items).is_some(),
            }),
        }
    }

    fn schema(&self, id: SchemaId) -> &'a Schema {
        self.api.schemas.get(id)
    }

    /// The schema of the document that a schema is, in whatever direction.
    fn original(&self, id: SchemaId) -> SchemaId {
        self.schema(id).variant_of.map_or(id, |(original, _)| original)
    }

    fn keywords(&self, id: SchemaId) -> Option<&'a Keywords> {
        self.api.schemas.keywords(id)
    }

    /// The schema behind a pure reference, or itself.
    fn target(&self, id: SchemaId) -> SchemaId {
        self.keywords(id).and_then(only_reference).unwrap_or(id)
    }

    /// The schemas behind pure references, each once, in the order of their ids.
    fn targets(&self, schemas: &[SchemaId]) -> Vec<SchemaId> {
        let targets: BTreeSet<SchemaId> = schemas.iter().map(|id| self.target(*id)).collect();
        targets.into_iter().collect()
    }

    /// The type for a value that all of the schemas accept.
    fn lower(&mut self, schemas: &[SchemaId], hint: &Hint) -> Lowered {
        self.lower_into(schemas, hint, None)
    }

    fn lower_into(&mut self, schemas: &[SchemaId], hint: &Hint, into: Option<TypeId>) -> Lowered {
        // Parts that refer to themselves can go on for ever without a model in between, such as lists of lists.
        if self.depth > DEPTH {
            return self.fallback(schemas, "it is nested too deeply");
        }
        self.depth += 1;
        let lowered = self.lower_once(schemas, hint, into);
        self.depth -= 1;
        lowered
    }

    fn lower_once(&mut self, schemas: &[SchemaId], hint: &Hint, into: Option<TypeId>) -> Lowered {
        if schemas.len() > 1 {
            let targets = self.targets(schemas);
            if targets.len() == 1 {
                return self.lower_once(&schemas[..1], hint, into);
            }
            if let Some(known) = self.by_schemas.get(&targets).copied() {
                let lowered = Lowered { ty: Ty::Named(known), check: Check::Valid };
                return self.nullable(lowered, self.accepts_null(schemas));
            }
        }
        if let [id] = schemas {
            if into.is_none() {
                self.share(*id, hint);
            }
            if let Some(known) = self.by_schema.get(id).copied().filter(|known| Some(*known) != into) {
                let lowered = Lowered { ty: Ty::Named(known), check: Check::Valid };
                return self.nullable(lowered, self.accepts_null(schemas));
            }
            if let Some(keywords) = self.keywords(*id) {
                if let Some(target) = only_reference(keywords) {
                    return Lowered { ty: Ty::Named(self.named(target)), check: Check::Valid };
                }
                if let Some(inner) = only_all_of(keywords) {
                    let lowered = self.lower(&[inner], hint);
                    return self.nullable(lowered, keywords.nullable);
                }
            }
        }
        let merged = self.merge(schemas);
        let lowered = self.shape(schemas, &merged, hint, into);
        self.nullable(lowered, self.accepts_null(schemas))
    }

    /// The same type with `null`, unless it has that already.
    fn nullable(&self, lowered: Lowered, null: bool) -> Lowered {
        let has_null = match &lowered.ty {
            Ty::Any | Ty::Nullable(_) => true,
            Ty::Named(id) => self.nullable.contains(id),
            _ => false,
        };
        if null && !has_null { Lowered { ty: Ty::Nullable(Box::new(lowered.ty)), ..lowered } } else { lowered }
    }

    fn shape(&mut self, schemas: &[SchemaId], merged: &Merged<'a>, hint: &Hint, into: Option<TypeId>) -> Lowered {
        if merged.parts.is_empty() && !merged.never {
            return Lowered::exact(Ty::Any);
        }
        if merged.never {
            return self.fallback(schemas, "nothing is accepted");
        }
        if let Some(lowered) = self.enumeration(schemas, merged, hint, into) {
            return lowered;
        }
        if let Some(lowered) = self.union(schemas, merged, hint, into) {
            return lowered;
        }
        match merged.types.as_deref() {
            Some([Type::Array]) => match self.tuple(schemas, merged, hint, into) {
                Some(lowered) => lowered,
                None => self.list(schemas, merged, hint),
            },
            Some([Type::Object]) => self.object(schemas, merged, hint, into),
            Some([ty]) if *ty != Type::Null => scalar::scalar(*ty, merged, self.preferred),
            // `null` alone, or nothing at all.
            Some([]) => Lowered::whole(Ty::Any),
            Some(types @ [_, _, ..]) => self.kinds(schemas, merged, types, hint, into),
            None if merged.parts.iter().any(|part| !part.properties.is_empty()) => {
                self.open_object(schemas, merged, hint, into)
            }
            None if merged.parts.iter().all(|part| !asserts(part)) => Lowered::exact(Ty::Any),
            _ => self.fallback(schemas, "no Rust type says this"),
        }
    }

    /// Reports that a type is looser than its schema, which is still checked.
    fn loosened(&mut self, schemas: &[SchemaId], message: &str) {
        if let Some(id) = schemas.first() {
            let diagnostic = Diagnostic::new(Code::TypeFallback, message).at(&self.schema(*id).place);
            self.diagnostics.push(diagnostic.help("the whole schema is checked nevertheless"));
        }
    }

    /// Any JSON value, with the whole check.
    fn fallback(&mut self, schemas: &[SchemaId], why: &str) -> Lowered {
        if let Some(id) = schemas.first() {
            self.diagnostics.push(
                Diagnostic::new(
                    Code::TypeFallback,
                    format!("any JSON value is taken here and checked against the schema: {why}"),
                )
                .at(&self.schema(*id).place)
                .help("a `type`, or alternatives that each have one, would give a more telling Rust type"),
            );
        }
        Lowered::whole(Ty::Any)
    }

    /// The type of what a list or map holds; below some layers it gets a name, so that no type is hard to read.
    fn lower_inner(&mut self, schemas: &[SchemaId], hint: &Hint) -> Lowered {
        const LAYERS: usize = 3;
        let lowered = self.lower(schemas, hint);
        match schemas {
            [schema] if lowered.ty.layers() >= LAYERS => {
                Lowered { ty: Ty::Named(self.reserve(*schema, hint.words.clone())), check: Check::Valid }
            }
            _ => lowered,
        }
    }

    fn list(&mut self, schemas: &[SchemaId], merged: &Merged<'a>, hint: &Hint) -> Lowered {
        let items: Vec<SchemaId> = merged.collect(|part| part.items.into_iter().collect());
        let plain = merged.parts.iter().all(|part| {
            part.prefix_items.is_empty()
                && part.contains.is_none()
                && part.unevaluated_items.is_none()
                && part.min_items.is_none()
                && part.max_items.is_none()
                && !part.unique_items
                && part.enumeration.is_none()
                && part.constant.is_none()
                && !composed(part)
        });
        if merged.parts.iter().any(|part| !part.prefix_items.is_empty()) {
            self.loosened(
                schemas,
                "items of any JSON type are taken here: `prefixItems` leaves open how many there are",
            );
            return Lowered::whole(Ty::List(Box::new(Ty::Any)));
        }
        let item =
            if items.is_empty() { Lowered::exact(Ty::Any) } else { self.lower_inner(&items, &hint.then("item")) };
        Lowered { ty: Ty::List(Box::new(item.ty)), check: if plain { item.check } else { Check::Whole } }
    }

    /// Whether one of the schemas says in its own words that the value is secret.
    fn any_secret(&self, schemas: &[SchemaId]) -> bool {
        schemas.iter().filter_map(|id| self.keywords(*id)).any(table::is_secret)
    }

    /// Rules of a value that all of the schemas accept, where it is used.
    fn table_ref(&mut self, schemas: &[SchemaId]) -> TableRef {
        // The rules of what they refer to don't say that this place alone is secret.
        if schemas.len() > 1 && !self.any_secret(schemas) {
            let targets = self.targets(schemas);
            if targets.len() == 1 {
                return self.table_ref(&schemas[..1]);
            }
            if let Some(model) = self.by_schemas.get(&targets) {
                return TableRef::Type(*model);
            }
        }
        if let [id] = schemas {
            if let Some(model) = self.by_schema.get(id) {
                return TableRef::Type(*model);
            }
            if let Some(keywords) = self.keywords(*id) {
                let secret = table::is_secret(keywords);
                if let Some(target) = only_reference(keywords).filter(|_| !secret) {
                    return TableRef::Type(self.named(target));
                }
                if let Some(inner) = only_all_of(keywords).filter(|_| !keywords.nullable && !secret) {
                    return self.table_ref(&[inner]);
                }
            }
        }
        TableRef::Inline(self.table(schemas))
    }
}

/// How deep types may be nested within one model.
const DEPTH: usize = 48;
