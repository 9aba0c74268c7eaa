//! What operations may share is called after what it holds: not after the operation that comes first, nor by what else there
//! is, so that an operation more renames nothing.

use crate::ir::{Codec, Content, Headers, Ir, Outcome, Payload, Ty, TypeDef};

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
