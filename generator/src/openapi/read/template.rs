//! Path templates.

/// What is wrong with a path template (OpenAPI 3.1.0 §4.8.2): each says so in words that follow «the path».
const NO_SLASH: &str = "must start with `/`";
const UNCLOSED: &str = "has a `{` without its `}`";
const UNOPENED: &str = "has a `}` without its `{`";
const UNNAMED: &str = "has a parameter without a name";

/// A path template, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Template<'p> {
    /// The names of its parameters, in order, each once.
    pub(super) names: Vec<&'p str>,
    /// The names that come again.
    pub(super) repeated: Vec<&'p str>,
    /// The path without these names, equal for two paths that no request can tell apart.
    pub(super) skeleton: String,
}

/// Takes a path template apart. An error says what is wrong, after the words «the path».
pub(super) fn parse(path: &str) -> Result<Template<'_>, &'static str> {
    if !path.starts_with('/') {
        return Err(NO_SLASH);
    }
    let mut template =
        Template { names: Vec::new(), repeated: Vec::new(), skeleton: String::with_capacity(path.len()) };
    let mut rest = path;
    while let Some((literal, after)) = rest.split_once('{') {
        if literal.contains('}') {
            return Err(UNOPENED);
        }
        let (name, after) = after.split_once('}').ok_or(UNCLOSED)?;
        if name.is_empty() {
            return Err(UNNAMED);
        }
        if name.contains('{') {
            return Err(UNCLOSED);
        }
        if template.names.contains(&name) {
            template.repeated.push(name);
        } else {
            template.names.push(name);
        }
        template.skeleton.push_str(literal);
        template.skeleton.push_str("{}");
        rest = after;
    }
    if rest.contains('}') {
        return Err(UNOPENED);
    }
    template.skeleton.push_str(rest);
    Ok(template)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_skeleton() {
        let template = parse("/pets/{petId}/toys/{toy}.{format}").unwrap();
        assert_eq!(template.names, ["petId", "toy", "format"]);
        assert_eq!(template.skeleton, "/pets/{}/toys/{}.{}");
        assert_eq!(parse("/").unwrap().names.len(), 0);
        let twice = parse("/{a}/{b}/{a}").unwrap();
        assert_eq!((twice.names, twice.repeated), (vec!["a", "b"], vec!["a"]));
    }

    #[test]
    fn what_is_no_template() {
        for (path, reason) in [
            ("pets", NO_SLASH),
            ("", NO_SLASH),
            ("/pets/{id", UNCLOSED),
            ("/pets/id}", UNOPENED),
            ("/a}/{b}", UNOPENED),
            ("/{}", UNNAMED),
            ("/{a{b}}", UNCLOSED),
        ] {
            assert_eq!(parse(path).unwrap_err(), reason, "{path}");
        }
    }
}
