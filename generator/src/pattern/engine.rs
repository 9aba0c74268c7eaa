//! Asks the engines whether they take a translation, so that no generated program finds out later.

/// Why an engine does not take a pattern.
pub(super) enum Refusal {
    /// The compiled form would be larger than the engine's limit.
    TooLarge,
    Other(String),
}

/// Compiles for the linear-time engine, with the limits that the generated program has.
pub(super) fn linear(translated: &str) -> Result<(), Refusal> {
    match regex::Regex::new(translated) {
        Ok(_) => Ok(()),
        Err(regex::Error::CompiledTooBig(_)) => Err(Refusal::TooLarge),
        Err(error) => Err(Refusal::Other(last_line(&error.to_string()))),
    }
}

/// Compiles for the bounded engine, with the limits that the generated program has.
pub(super) fn bounded(translated: &str) -> Result<(), String> {
    match fancy_regex::Regex::new(translated) {
        Ok(_) => Ok(()),
        Err(error) => Err(last_line(&error.to_string())),
    }
}

/// The engines draw the pattern and the place, then say what is wrong.
fn last_line(message: &str) -> String {
    let last = message.lines().rfind(|line| !line.trim().is_empty());
    let last = last.unwrap_or(message).trim();
    last.strip_prefix("error: ").unwrap_or(last).to_owned()
}
