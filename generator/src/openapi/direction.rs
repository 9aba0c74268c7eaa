//! One schema in both directions: what is `readOnly` is not demanded in requests, what is `writeOnly` not in responses
//! (OpenAPI 3.0.3, Schema Object: `required` takes effect on the other direction only).
//!
//! Where that makes a difference, the bodies of that direction get a variant of the schema whose `required` leaves those
//! members out. All else stays: such a member may still be there, and is then held against its schema.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};
use std::rc::Rc;

use super::parts::{each, each_mut};
use super::{Api, Keywords, SchemaId, SchemaKind, Schemas};

/// Where a body travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    /// To the server.
    Request,
    /// From the server.
    Response,
}

impl Direction {
    /// The word that tells the types of one direction from those of both.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
        }
    }

    /// The other one.
    fn back(self) -> Self {
        match self {
            Self::Request => Self::Response,
            Self::Response => Self::Request,
        }
    }

    /// Whether a member travels the other way only.
    fn waives(self, member: &Keywords) -> bool {
        match self {
            Self::Request => member.read_only,
            Self::Response => member.write_only,
        }
    }
}

/// Gives each body the variants of its schemas that belong to its direction.
pub(crate) fn split(api: &mut Api) {
    for direction in [Direction::Request, Direction::Response] {
        let flagged = |id: SchemaId| api.schemas.keywords(id).is_some_and(|k| direction.waives(k));
        if !api.schemas.ids().any(flagged) {
            continue;
        }
        let mut roots = Vec::new();
        bodies(api, direction, |schema| roots.push(*schema));
        let mut variants = Variants::new(&api.schemas, direction);
        let nodes: HashMap<SchemaId, usize> = roots.into_iter().map(|id| (id, variants.node(id, &NOTHING))).collect();
        variants.explore();
        let plan = variants.plan();
        let made = plan.write(&mut api.schemas);
        bodies(api, direction, |schema| {
            if let Some(made) = nodes.get(schema).and_then(|node| made[*node]) {
                *schema = made;
            }
        });
    }
}

/// The schemas of all bodies of a direction. What the API sends by itself is its own, as responses are.
fn bodies(api: &mut Api, direction: Direction, mut visit: impl FnMut(&mut SchemaId)) {
    let inbound = api.inbound.iter_mut().map(|inbound| (&mut inbound.operation, direction.back()));
    for (operation, direction) in api.operations.iter_mut().map(|operation| (operation, direction)).chain(inbound) {
        match direction {
            Direction::Request => {
                let content = operation.body.iter_mut().flat_map(|body| body.content.values_mut());
                content.filter_map(|media| media.schema.as_mut()).for_each(&mut visit);
            }
            Direction::Response => {
                let content = operation.responses.iter_mut().flat_map(|(_, response)| response.content.values_mut());
                content.filter_map(|media| media.schema.as_mut()).for_each(&mut visit);
            }
        }
    }
}

/// Names of members that are not demanded.
type Names = BTreeSet<String>;

static NOTHING: Names = Names::new();

/// A schema with the members that it and the schemas around it waive for the same value.
type Node = (SchemaId, Rc<Names>);

/// The schemas that the bodies of one direction reach.
struct Variants<'a> {
    schemas: &'a Schemas,
    direction: Direction,
    /// Members that any schema demands: to waive others changes nothing. Lookup only, never iterated.
    demanded_somewhere: HashSet<&'a str>,
    nodes: Vec<Node>,
    edges: Vec<Vec<usize>>,
    /// Lookup only, never iterated.
    known: HashMap<Node, usize>,
    /// Lookup only, never iterated.
    own: HashMap<SchemaId, Rc<Names>>,
    most: usize,
}

impl<'a> Variants<'a> {
    fn new(schemas: &'a Schemas, direction: Direction) -> Self {
        // Names are passed on only while there is room, so that no web of references makes ever more sets of them.
        let most = schemas.ids().count() * 4;
        let all = schemas.ids().filter_map(|id| schemas.keywords(id));
        let demanded_somewhere = all.flat_map(|keywords| &keywords.required).map(String::as_str).collect();
        let (nodes, edges) = (Vec::new(), Vec::new());
        let (known, own) = (HashMap::new(), HashMap::new());
        Self { schemas, direction, demanded_somewhere, nodes, edges, known, own, most }
    }

    /// The node of a schema among others that waive members of the same value.
    fn node(&mut self, id: SchemaId, inherited: &Names) -> usize {
        let own = self.own(id);
        let inherited = if self.nodes.len() < self.most { inherited } else { &NOTHING };
        let mut waived: Names = own.union(inherited).cloned().collect();
        if !waived.is_empty() {
            let demanded = self.demanded(id);
            waived.retain(|name| demanded.contains(name.as_str()));
        }
        let node = (id, Rc::new(waived));
        let next = self.nodes.len();
        let index = *self.known.entry(node.clone()).or_insert(next);
        if index == next {
            self.nodes.push(node);
        }
        index
    }

    fn explore(&mut self) {
        while let Some((id, waived)) = self.nodes.get(self.edges.len()).cloned() {
            let mut edges = Vec::new();
            if let Some(keywords) = self.schemas.keywords(id) {
                each(keywords, &mut |child, part| {
                    edges.push(self.node(*child, if part.is_in_place() { &waived } else { &NOTHING }));
                });
            }
            self.edges.push(edges);
        }
    }

    /// The members that a schema waives by itself: those that it, its `$ref` or a part of its `allOf` marks.
    fn own(&mut self, id: SchemaId) -> Rc<Names> {
        if let Some(known) = self.own.get(&id) {
            return known.clone();
        }
        let mut names = Names::new();
        for part in parts(self.schemas, id) {
            let marked = |id: SchemaId| parts(self.schemas, id).into_iter().any(|part| self.direction.waives(part));
            let matters = |name: &str| self.demanded_somewhere.contains(name);
            let members = part.properties.iter().filter(|(name, id)| matters(name) && marked(**id));
            names.extend(members.map(|(name, _)| name.clone()));
        }
        let names = Rc::new(names);
        self.own.insert(id, names.clone());
        names
    }

    /// The members that a schema or any other schema of the same value demands.
    fn demanded(&self, id: SchemaId) -> HashSet<&'a str> {
        let mut demanded = HashSet::new();
        let (mut seen, mut rest) = (HashSet::new(), vec![id]);
        while let Some(id) = rest.pop() {
            if let Some(keywords) = self.schemas.keywords(id).filter(|_| seen.insert(id)) {
                demanded.extend(keywords.required.iter().map(String::as_str));
                each(keywords, &mut |child, part| rest.extend(part.is_in_place().then_some(*child)));
            }
        }
        demanded
    }

    /// Which nodes differ from their schemas: those that demand what is waived, and all that lead to them.
    fn plan(self) -> Plan {
        let mut before: Vec<Vec<usize>> = vec![Vec::new(); self.nodes.len()];
        for (from, edges) in self.edges.iter().enumerate() {
            for to in edges {
                before[*to].push(from);
            }
        }
        let demands = |(id, waived): &Node| {
            self.schemas.keywords(*id).is_some_and(|k| k.required.iter().any(|name| waived.contains(name)))
        };
        let mut differs: Vec<bool> = self.nodes.iter().map(demands).collect();
        let mut rest: VecDeque<usize> = (0..differs.len()).filter(|node| differs[*node]).collect();
        while let Some(node) = rest.pop_front() {
            for from in &before[node] {
                if !std::mem::replace(&mut differs[*from], true) {
                    rest.push_back(*from);
                }
            }
        }
        Plan { direction: self.direction, nodes: self.nodes, edges: self.edges, differs }
    }
}

/// The schema objects that a value has to meet together: a schema, its `$ref` and the parts of its `allOf`.
fn parts(schemas: &Schemas, id: SchemaId) -> Vec<&Keywords> {
    let (mut parts, mut seen, mut rest) = (Vec::new(), HashSet::new(), vec![id]);
    while let Some(id) = rest.pop() {
        if let Some(keywords) = schemas.keywords(id).filter(|_| seen.insert(id)) {
            parts.push(keywords);
            rest.extend(keywords.all_of.iter().chain(&keywords.reference));
        }
    }
    parts
}

/// What is to be written.
struct Plan {
    direction: Direction,
    nodes: Vec<Node>,
    edges: Vec<Vec<usize>>,
    differs: Vec<bool>,
}

impl Plan {
    /// Adds the variants; the schema of each node that differs.
    fn write(&self, schemas: &mut Schemas) -> Vec<Option<SchemaId>> {
        let made: Vec<Option<SchemaId>> = (self.nodes.iter().zip(&self.differs))
            .map(|((id, _), differs)| differs.then(|| schemas.add_variant(*id, self.direction)))
            .collect();
        for (node, (id, waived)) in self.nodes.iter().enumerate() {
            let (Some(variant), Some(original)) = (made[node], schemas.keywords(*id)) else { continue };
            let mut copy = original.clone();
            copy.required.retain(|name| !waived.contains(name));
            let mut edges = self.edges[node].iter();
            each_mut(&mut copy, &mut |id, _| {
                if let Some(made) = edges.next().and_then(|target| made[*target]) {
                    *id = made;
                }
            });
            schemas.set(variant, SchemaKind::Keywords(Box::new(copy)));
        }
        made
    }
}
