//! Parameters of an operation, as constants.

use std::fmt;

use crate::schema::Schema;

/// Where a request carries a parameter (`in`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Location {
    /// In the path, where the template names it.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// As documents spell it.
impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        })
    }
}

/// How a value becomes text (OpenAPI 3.0.3, Parameter Object, Style Values).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `matrix`: `;color=blue`, in paths.
    Matrix,
    /// `label`: `.blue`, in paths.
    Label,
    /// `simple`: `blue,black`, in paths and headers.
    Simple,
    /// `form`: `color=blue`, in queries and cookies.
    Form,
    /// `spaceDelimited`: `color=blue%20black`, in queries.
    SpaceDelimited,
    /// `pipeDelimited`: `color=blue%7Cblack`, in queries.
    PipeDelimited,
    /// `deepObject`: `color[R]=100`, in queries.
    DeepObject,
}

/// How a parameter is written: `style` and `explode`, or `content` with a JSON media type.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Form {
    Styled(Style, bool),
    Json,
}

/// What decides on the text of a value: a parameter without its rules, or a property of a form.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Styled<'a> {
    pub(crate) name: &'a str,
    pub(crate) location: Location,
    pub(crate) form: Form,
    pub(crate) required: bool,
    pub(crate) reserved: bool,
}

/// One parameter, or one header of a response.
#[derive(Clone, Copy)]
pub struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) location: Location,
    pub(crate) schema: &'static Schema,
    pub(crate) form: Form,
    pub(crate) required: bool,
    pub(crate) reserved: bool,
    #[cfg_attr(not(feature = "server"), expect(dead_code, reason = "typed values are never empty by accident"))]
    pub(crate) empty: bool,
    #[cfg_attr(not(feature = "server"), expect(dead_code, reason = "a typed value is what it will be written as"))]
    pub(crate) as_written: bool,
}

impl fmt::Debug for Parameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Parameter({} in {}, {:?})", self.name, self.location, self.form)
    }
}

impl Parameter {
    const fn new(name: &'static str, location: Location, schema: &'static Schema, style: Style, explode: bool) -> Self {
        let form = Form::Styled(style, explode);
        Self {
            name,
            location,
            schema,
            form,
            required: matches!(location, Location::Path),
            reserved: false,
            empty: false,
            as_written: false,
        }
    }

    /// A parameter in the path; always required.
    pub const fn path(name: &'static str, schema: &'static Schema) -> Self {
        Self::new(name, Location::Path, schema, Style::Simple, false)
    }

    /// A parameter in the query.
    pub const fn query(name: &'static str, schema: &'static Schema) -> Self {
        Self::new(name, Location::Query, schema, Style::Form, true)
    }

    /// A header of a request or response.
    pub const fn header(name: &'static str, schema: &'static Schema) -> Self {
        Self::new(name, Location::Header, schema, Style::Simple, false)
    }

    /// A parameter in a cookie.
    pub const fn cookie(name: &'static str, schema: &'static Schema) -> Self {
        Self::new(name, Location::Cookie, schema, Style::Form, true)
    }

    /// `required: true`.
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// `style` and `explode`.
    pub const fn style(self, style: Style, explode: bool) -> Self {
        Self { form: Form::Styled(style, explode), ..self }
    }

    /// `content: application/json`: the text is JSON.
    pub const fn json(self) -> Self {
        Self { form: Form::Json, ..self }
    }

    /// `allowReserved: true`. What would end the value or the query (`#`, `&`, `+`, brackets) is encoded all the same.
    pub const fn allow_reserved(self) -> Self {
        Self { reserved: true, ..self }
    }

    /// `allowEmptyValue: true`: an empty text that the schema doesn't accept counts as absent.
    pub const fn allow_empty(self) -> Self {
        Self { empty: true, ..self }
    }

    /// The rules look at what the parameter's type does not keep, so that they are held against the request's text.
    pub const fn as_written(self) -> Self {
        Self { as_written: true, ..self }
    }

    pub(crate) fn styled(&self) -> Styled<'static> {
        let Self { name, location, form, required, reserved, .. } = *self;
        Styled { name, location, form, required, reserved }
    }

    /// Header names are the same in any case (RFC 9110, section 5.1).
    pub(crate) fn is_named(&self, name: &str) -> bool {
        self.name == name || (self.location == Location::Header && self.name.eq_ignore_ascii_case(name))
    }
}
