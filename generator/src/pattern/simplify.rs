//! Takes repetitions out of a tree that say nothing or that no engine accepts.

use super::ast::Node;

/// The same pattern with sequences made flat, and with every repetition of at most none or one round
/// replaced by what it means.
pub(super) fn simplify(node: Node) -> Node {
    match node {
        Node::Repeat { body, min, max, greedy } => repeat(simplify(*body), min, max, greedy),
        Node::Concat(parts) => Node::concat(flatten(parts)),
        node => node.map_children(simplify),
    }
}

fn flatten(parts: Vec<Node>) -> Vec<Node> {
    let mut flat = Vec::with_capacity(parts.len());
    for part in parts {
        match simplify(part) {
            Node::Empty => {}
            Node::Concat(inner) => flat.extend(inner),
            node => flat.push(node),
        }
    }
    flat
}

fn repeat(body: Node, min: u32, max: Option<u32>, greedy: bool) -> Node {
    // No text is long enough to tell the largest count from none.
    let max = max.filter(|&max| max < u32::MAX);
    let looks = matches!(body, Node::Look { .. } | Node::Assert(_));
    match (min, max) {
        (_, Some(0)) => Node::Empty,
        _ if body == Node::Empty => Node::Empty,
        // Past the minimum a round that reads nothing is not taken, and a second look is like the
        // first (ECMA-262 §22.2.2.3.1, step 2.b).
        (0, _) if looks => Node::Empty,
        _ if looks => body,
        (1, Some(1)) => body,
        _ => Node::Repeat { body: Box::new(body), min, max, greedy },
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse::parse;
    use super::*;

    #[test]
    fn what_says_nothing_goes() {
        for (source, simple) in [
            ("a{0}", ""),
            ("(?:a){1}", "a"),
            ("(?=a)*b", "b"),
            ("(?=a){2}b", "(?=a)b"),
            ("(?:^)+a", "^a"),
            ("(?:)*", ""),
            ("a{0,4294967295}", "a*"),
            ("(?:ab)c", "abc"),
        ] {
            let [source, simple] = [source, simple].map(|text| parse(text).map(simplify).unwrap());
            assert_eq!(source, simple);
        }
    }
}
