//! Holds `spec/authentik.yaml` against what authentik's API pages state.
//!
//! The document is read with `openapiv3`, independently of the generator's own reader, and is
//! reduced to lines of fact by subject; the tables below are spelled out in the same lines. The two
//! must be equal, in order too, so a fact too many fails as one too few does. A failure lists all
//! that differs.

mod lines;
mod tree;

use openapiv3::OpenAPI;
use serde_yaml::Value;

const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/authentik.yaml");

const DOCUMENT: &[&str] = &["openapi 3.0.3", "server /api/v3", "tag stages", "security scheme authentik: http bearer"];

/// operationId, method and path, body, schema of the 200 response
const OPERATIONS: &[(&str, &str, Option<&str>, &str)] = &[
    ("stages_authenticator_sms_retrieve", "get /stages/authenticator/sms/{stage_uuid}/", None, "AuthenticatorSMSStage"),
    (
        "stages_authenticator_sms_update",
        "put /stages/authenticator/sms/{stage_uuid}/",
        Some("required, application/json AuthenticatorSMSStageRequest"),
        "AuthenticatorSMSStage",
    ),
    (
        "stages_authenticator_duo_partial_update",
        "patch /stages/authenticator/duo/{stage_uuid}/",
        Some("optional, application/json PatchedAuthenticatorDuoStageRequest"),
        "AuthenticatorDuoStage",
    ),
];

/// What all operations have in common: before the body, and after the 200 response.
const PARAMETER: &str = "parameter stage_uuid in path: string/uuid required";
const TAG: &str = "tag stages";
const SECURITY: &str = "security authentik[]";
const REFUSALS: [&str; 2] = ["400 see ValidationErrorResponse", "403 see GenericErrorResponse"];

/// name, content
const RESPONSES: &[(&str, &str)] = &[
    ("ValidationErrorResponse", "application/json ValidationError"),
    ("GenericErrorResponse", "application/json GenericError"),
];

/// field; type, type/format, name of a schema, or one of these in brackets for an array; marks and
/// bounds
type Row = (&'static str, &'static str, &'static str);

const OBJECTS: &[(&str, &[Row])] = &[
    (
        "AuthenticatorSMSStageRequest",
        &[
            ("name", "string", "required minLength=1"),
            ("flow_set", "[FlowSetRequest]", ""),
            ("configure_flow", "string/uuid", "nullable"),
            ("friendly_name", "string", "nullable minLength=1"),
            ("provider", "ProviderEnum", "required"),
            ("from_number", "string", "required minLength=1"),
            ("account_sid", "string", "required minLength=1"),
            ("auth", "string", "required minLength=1"),
            ("auth_password", "string", ""),
            ("auth_type", "AuthTypeEnum", ""),
            ("verify_only", "boolean", ""),
            ("mapping", "string/uuid", "nullable"),
        ],
    ),
    (
        "PatchedAuthenticatorDuoStageRequest",
        &[
            ("name", "string", "minLength=1"),
            ("flow_set", "[FlowSetRequest]", ""),
            ("configure_flow", "string/uuid", "nullable"),
            ("friendly_name", "string", "nullable minLength=1"),
            ("client_id", "string", "minLength=1"),
            ("api_hostname", "string", "minLength=1"),
            ("client_secret", "string", "writeOnly minLength=1"),
            ("admin_integration_key", "string", ""),
            ("admin_secret_key", "string", "writeOnly"),
        ],
    ),
    (
        "FlowSetRequest",
        &[
            ("name", "string", "required minLength=1"),
            ("title", "string", "required minLength=1"),
            ("slug", "string", "required minLength=1 maxLength=50 pattern=^[-a-zA-Z0-9_]+$"),
            ("designation", "FlowDesignationEnum", "required"),
            ("policy_engine_mode", "PolicyEngineMode", ""),
            ("compatibility_mode", "boolean", ""),
            ("layout", "FlowLayoutEnum", ""),
            ("denied_action", "DeniedActionEnum", ""),
        ],
    ),
    (
        "AuthenticatorSMSStage",
        &[
            ("pk", "string/uuid", "required readOnly"),
            ("name", "string", "required"),
            ("component", "string", "required readOnly"),
            ("verbose_name", "string", "required readOnly"),
            ("verbose_name_plural", "string", "required readOnly"),
            ("meta_model_name", "string", "required readOnly"),
            ("flow_set", "[FlowSet]", ""),
            ("configure_flow", "string/uuid", "nullable"),
            ("friendly_name", "string", "nullable"),
            ("provider", "ProviderEnum", "required"),
            ("from_number", "string", "required"),
            ("account_sid", "string", "required"),
            ("auth", "string", "required"),
            ("auth_password", "string", ""),
            ("auth_type", "AuthTypeEnum", ""),
            ("verify_only", "boolean", ""),
            ("mapping", "string/uuid", "nullable"),
        ],
    ),
    (
        "AuthenticatorDuoStage",
        &[
            ("pk", "string/uuid", "required readOnly"),
            ("name", "string", "required"),
            ("component", "string", "required readOnly"),
            ("verbose_name", "string", "required readOnly"),
            ("verbose_name_plural", "string", "required readOnly"),
            ("meta_model_name", "string", "required readOnly"),
            ("flow_set", "[FlowSet]", ""),
            ("configure_flow", "string/uuid", "nullable"),
            ("friendly_name", "string", "nullable"),
            ("client_id", "string", "required"),
            ("api_hostname", "string", "required"),
            ("admin_integration_key", "string", ""),
        ],
    ),
    (
        "FlowSet",
        &[
            ("pk", "string/uuid", "required readOnly"),
            ("policybindingmodel_ptr_id", "string/uuid", "required readOnly"),
            ("name", "string", "required"),
            ("slug", "string", "required maxLength=50 pattern=^[-a-zA-Z0-9_]+$"),
            ("title", "string", "required"),
            ("designation", "FlowDesignationEnum", "required"),
            ("background", "string", "required readOnly"),
            ("policy_engine_mode", "PolicyEngineMode", ""),
            ("compatibility_mode", "boolean", ""),
            ("export_url", "string", "required readOnly"),
            ("layout", "FlowLayoutEnum", ""),
            ("denied_action", "DeniedActionEnum", ""),
        ],
    ),
    (
        "ValidationError",
        &[("non_field_errors", "[string]", ""), ("code", "string", ""), ("(any other)", "anything", "")],
    ),
    ("GenericError", &[("detail", "string", "required"), ("code", "string", "")]),
];

const ENUMS: &[(&str, &str)] = &[
    ("ProviderEnum", "twilio, generic"),
    ("AuthTypeEnum", "basic, bearer"),
    (
        "FlowDesignationEnum",
        "authentication, authorization, invalidation, enrollment, unenrollment, recovery, \
         stage_configuration",
    ),
    ("PolicyEngineMode", "all, any"),
    ("FlowLayoutEnum", "stacked, content_left, content_right, sidebar_left, sidebar_right"),
    ("DeniedActionEnum", "message_continue, message, continue"),
];

#[test]
fn the_document_states_exactly_the_known_facts() {
    let mut mismatches = Vec::new();
    compare(&expected(), &lines::stated(&document()), &mut mismatches);
    assert_none(&mismatches);
}

/// `openapiv3` drops unknown keys, siblings of `$ref` and bad status keys without a word. What it
/// writes back must hold all that the file says, or the facts above were read off a part of it.
#[test]
fn the_reader_loses_nothing_of_the_document() {
    let kept = serde_yaml::to_value(document()).expect("a document that was read can be written");
    let mut mismatches = Vec::new();
    tree::find_lost(&tree(), &kept, &mut Vec::new(), &mut mismatches);
    assert_none(&mismatches);
}

/// The generated documentation consists of these texts.
#[test]
fn everything_is_described() {
    let mut mismatches = Vec::new();
    tree::find_undescribed(&tree(), &mut Vec::new(), &mut mismatches);
    assert_none(&mismatches);
}

fn text() -> String {
    std::fs::read_to_string(SPEC).expect("spec/authentik.yaml can be read")
}

fn document() -> OpenAPI {
    serde_yaml::from_str(&text()).expect("spec/authentik.yaml is an OpenAPI document")
}

/// Refuses duplicate keys, which the typed reading would let pass.
fn tree() -> Value {
    serde_yaml::from_str(&text()).expect("spec/authentik.yaml is YAML without duplicate keys")
}

fn assert_none(mismatches: &[String]) {
    assert!(
        mismatches.is_empty(),
        "{} differences in spec/authentik.yaml:\n  {}",
        mismatches.len(),
        mismatches.join("\n  ")
    );
}

/// A subject, such as one schema, and what is said about it, a line each.
type Facts = Vec<(String, Vec<String>)>;

fn compare(expected: &Facts, stated: &Facts, mismatches: &mut Vec<String>) {
    let subjects = |facts: &Facts| facts.iter().map(|(subject, _)| subject.clone()).collect();
    let (wanted, found): (Vec<_>, Vec<_>) = (subjects(expected), subjects(stated));
    compare_lists("document", &wanted, &found, mismatches);
    for (subject, wanted) in expected {
        if let Some((_, found)) = stated.iter().find(|(name, _)| name == subject) {
            compare_lists(subject, wanted, found, mismatches);
        }
    }
}

fn compare_lists(subject: &str, wanted: &[String], found: &[String], mismatches: &mut Vec<String>) {
    let before = mismatches.len();
    let without = |list: &[String], other: &[String], problem: &str| -> Vec<String> {
        let alone = list.iter().filter(|line| !other.contains(line));
        alone.map(|line| format!("{subject}: {problem} `{line}`")).collect()
    };
    mismatches.extend(without(wanted, found, "missing"));
    mismatches.extend(without(found, wanted, "unexpected"));
    if mismatches.len() == before && wanted != found {
        mismatches.push(format!("{subject}: order or repetition, wanted {wanted:?}, found {found:?}"));
    }
}

fn expected() -> Facts {
    let mut facts = vec![("document".to_owned(), DOCUMENT.iter().map(ToString::to_string).collect())];
    for (id, endpoint, body, answer) in OPERATIONS {
        let mut lines = vec![(*endpoint).to_owned(), TAG.to_owned(), SECURITY.to_owned(), PARAMETER.to_owned()];
        lines.extend(body.map(|body| format!("body {body}")));
        lines.push(format!("200 application/json {answer}"));
        lines.extend(REFUSALS.map(str::to_owned));
        facts.push((format!("operation {id}"), lines));
    }
    for (name, content) in RESPONSES {
        facts.push((format!("response {name}"), vec![(*content).to_owned()]));
    }
    for (name, rows) in OBJECTS {
        let mut lines = vec!["object".to_owned()];
        lines.extend(rows.iter().map(|(field, kind, marks)| format!("{field}: {kind} {marks}").trim_end().to_owned()));
        facts.push((format!("schema {name}"), lines));
    }
    for (name, values) in ENUMS {
        facts.push((format!("schema {name}"), vec![format!("string enum=[{values}]")]));
    }
    facts
}
