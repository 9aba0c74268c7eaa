//! `style`: how a value is written where it goes.

use crate::openapi::{Location, Style};

/// The names in the standard.
const STYLES: [(&str, Style); 7] = [
    ("matrix", Style::Matrix),
    ("label", Style::Label),
    ("simple", Style::Simple),
    ("form", Style::Form),
    ("spaceDelimited", Style::SpaceDelimited),
    ("pipeDelimited", Style::PipeDelimited),
    ("deepObject", Style::DeepObject),
];

/// The style of a name.
pub(super) fn named(name: &str) -> Option<Style> {
    STYLES.iter().find(|(known, _)| *known == name).map(|(_, style)| *style)
}

/// The names of the styles that can be used in a place (OpenAPI 3.1.0 §4.8.12, «Style Values»).
pub(super) fn names_in(location: Location) -> Vec<&'static str> {
    STYLES.iter().filter(|(_, style)| fits(*style, location)).map(|(name, _)| *name).collect()
}

/// Whether a style can be used in a place.
pub(super) fn fits(style: Style, location: Location) -> bool {
    match style {
        Style::Matrix | Style::Label => location == Location::Path,
        Style::Simple => matches!(location, Location::Path | Location::Header),
        Style::Form => matches!(location, Location::Query | Location::Cookie),
        Style::SpaceDelimited | Style::PipeDelimited | Style::DeepObject => location == Location::Query,
    }
}

/// The style where none is set.
pub(super) fn default_in(location: Location) -> Style {
    match location {
        Location::Path | Location::Header => Style::Simple,
        Location::Query | Location::Cookie => Style::Form,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_fit() {
        for location in [Location::Path, Location::Query, Location::Header, Location::Cookie] {
            assert!(fits(default_in(location), location));
        }
        assert_eq!(names_in(Location::Path), ["matrix", "label", "simple"]);
        assert_eq!(named("deepObject"), Some(Style::DeepObject));
    }
}
