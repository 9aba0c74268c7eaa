//! What operations may share is called after what it holds: not after the operation that comes first, nor by what else there
//! is, so that an operation more renames nothing.

use crate::ir::{Codec, Content, Headers, Ir, Outcome, Payload, ResponsesId, Success, Ty, TypeDef};

/// Words for choices between contents, and for sets of responses. Models have their names by now.
pub(super) fn run(ir: &mut Ir) {
    for choice in &mut ir.choices {
        let arms = choice.arms.iter().map(|arm| match arm.content.media_types.first().map(|media| media.codec) {
            Some(Codec::Text | Codec::Binary) => arm.name.hint.clone(),
            _ => spoken(&arm.content.ty, &ir.types),
        });
        let kind = if choice.response { "content" } else { "body" };
        choice.name.hint = format!("{} {kind}", arms.collect::<Vec<_>>().join(" or "));
    }
    for set in ir.responses.iter_mut().filter(|set| set.shared) {
        let mut contents: Vec<String> = Vec::new();
        for arm in &set.arms {
            let content = outcome(&arm.outcome, &ir.types, &ir.headers, |id| ir.choices[id].name.hint.clone());
            if !contents.contains(&content) {
                contents.push(content);
            }
        }
        if contents != ["nothing"] {
            set.name.hint = format!("{} of {}", set.name.hint, contents.join(" or "));
        }
        set.shared = set.name.hint.chars().filter(|c| !c.is_whitespace()).count() <= LONGEST;
    }
    set_apart(ir);
}

/// Letters of the longest name of a set of responses that operations share. One that holds more than such a name can say is
/// written for each of its operations, and called after that.
const LONGEST: usize = 80;

/// Gives each operation sets of its own, but for those that are shared.
fn set_apart(ir: &mut Ir) {
    let mut used = vec![false; ir.responses.len()];
    for operation in ir.groups.iter_mut().flat_map(|group| &mut group.operations) {
        let success = if let Success::Many(id, _) = &mut operation.success { Some(id) } else { None };
        for id in success.into_iter().chain(&mut operation.errors) {
            let set = &ir.responses[id.0];
            if set.shared || !std::mem::replace(&mut used[id.0], true) {
                continue;
            }
            let own = set.clone();
            *id = ResponsesId(ir.responses.len());
            ir.responses.push(own);
        }
    }
}

/// A response in words.
fn outcome(outcome: &Outcome, types: &[TypeDef], headers: &[Headers], choice: impl Fn(usize) -> String) -> String {
    let body = outcome.body.as_ref().map(|body| match body {
        Payload::One(Content { ty, .. }) => spoken(ty, types),
        Payload::Choice(id) => choice(id.0),
    });
    let headers = outcome.headers.map(|id| headers[id.0].name.hint.clone());
    match (body, headers) {
        (None, None) => "nothing".to_owned(),
        (Some(one), None) | (None, Some(one)) => one,
        (Some(body), Some(headers)) => format!("{body} with {headers}"),
    }
}

/// A type in words.
fn spoken(ty: &Ty, types: &[TypeDef]) -> String {
    match ty {
        Ty::Named(id) => types[id.0].name.ident.clone(),
        Ty::List(of) => format!("{} list", spoken(of, types)),
        Ty::Map(of) => format!("{} map", spoken(of, types)),
        Ty::Nullable(of) => format!("nullable {}", spoken(of, types)),
        Ty::Boxed(of) => spoken(of, types),
        Ty::Any => "anything".to_owned(),
        Ty::Bool => "flag".to_owned(),
        Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 | Ty::Integer => "integer".to_owned(),
        Ty::F64 => "number".to_owned(),
        Ty::String | Ty::Word(_) => "text".to_owned(),
        Ty::Uuid => "uuid".to_owned(),
        Ty::DateTime | Ty::Date => "date".to_owned(),
        Ty::Base64 | Ty::Binary => "bytes".to_owned(),
    }
}
