//! Schemas that need themselves to say what they accept.

use crate::openapi::{Schema, SchemaId, SchemaKind, Schemas};
use crate::report::{Code, Diagnostic};

use super::Sink;

/// How far the search came with a schema.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    /// On the path at hand, at this depth.
    Open(usize),
    /// On the path at hand, and told to be on a circle.
    Told,
    Done,
}

/// The most schemas of a circle that are named.
const MOST_NAMED: usize = 8;

/// Reports circles of schemas that apply to one and the same value by references and `allOf` alone, so that no value can
/// ever be checked (JSON Schema core §9.4.1, «infinite recursive nesting»). A circle through a choice is not reported: that
/// is how many documents describe inheritance, where a base lists its children and each child includes the base.
///
/// Depth first, with a stack of its own, so that a long chain can't exhaust the thread's. Of circles that share a part
/// one is told.
pub(super) fn cycles(schemas: &Schemas, sink: &mut Sink<'_>) {
    let mut marks = vec![Mark::New; schemas.ids().count()];
    for start in schemas.ids() {
        if marks.get(start.index()) != Some(&Mark::New) {
            continue;
        }
        let mut path = vec![(start, next(schemas, start).into_iter())];
        set(&mut marks, start, Mark::Open(0));
        while let Some((here, targets)) = path.last_mut() {
            let Some(target) = targets.next() else {
                set(&mut marks, *here, Mark::Done);
                path.pop();
                continue;
            };
            match marks.get(target.index()) {
                Some(Mark::New) => {
                    set(&mut marks, target, Mark::Open(path.len()));
                    path.push((target, next(schemas, target).into_iter()));
                }
                Some(Mark::Open(depth)) => {
                    let ring: Vec<_> = path.iter().skip(*depth).map(|(id, _)| *id).collect();
                    for id in &ring {
                        set(&mut marks, *id, Mark::Told);
                    }
                    sink.push(report(schemas, &ring));
                }
                _ => {}
            }
        }
    }
}

/// The schemas that apply to whatever a schema applies to.
fn next(schemas: &Schemas, id: SchemaId) -> Vec<SchemaId> {
    match &schemas.get(id).kind {
        SchemaKind::Keywords(keywords) => {
            keywords.reference.into_iter().chain(keywords.all_of.iter().copied()).collect()
        }
        SchemaKind::Always(_) => Vec::new(),
    }
}

fn set(marks: &mut [Mark], id: SchemaId, mark: Mark) {
    if let Some(slot) = marks.get_mut(id.index()) {
        *slot = mark;
    }
}

fn report(schemas: &Schemas, ring: &[SchemaId]) -> Diagnostic {
    let steps: Vec<&Schema> = ring.iter().take(MOST_NAMED).map(|id| schemas.get(*id)).collect();
    let mut names: Vec<_> = steps.iter().map(|schema| format!("`#{}`", schema.place.pointer.as_str())).collect();
    if ring.len() > MOST_NAMED {
        names.push("…".to_owned());
    }
    names.extend(names.first().cloned());
    let message = format!("this schema consists of itself: {}", names.join(" → "));
    let problem = Diagnostic::new(Code::RefCycle, message);
    match steps.as_slice() {
        [first, others @ ..] => others
            .iter()
            .fold(problem.at(&first.place), |problem, schema| problem.related(&schema.place, "through this one")),
        [] => problem,
    }
}

#[cfg(test)]
mod tests {
    use crate::openapi::read::testing::read_schemas;

    fn told(schemas: &str) -> Vec<String> {
        read_schemas("3.0.3", schemas).told()
    }

    #[test]
    fn circles_of_references_and_all_of() {
        assert_eq!(told("    A: {$ref: '#/components/schemas/A'}\n"), ["ref-cycle /components/schemas/A"]);
        assert_eq!(told("    A: {allOf: [{$ref: '#/components/schemas/B'}]}\n    B: {allOf: [{$ref: '#/components/schemas/A'}]}\n").len(), 1);
    }

    #[test]
    fn recursion_that_has_a_reading() {
        assert!(told("    A: {properties: {a: {$ref: '#/components/schemas/A'}}}\n").is_empty());
        let pets = "    Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}]}\n    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}\n";
        assert!(told(pets).is_empty());
    }
}
