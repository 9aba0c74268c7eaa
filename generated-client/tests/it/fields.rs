//! What a field's type tells apart, and what decoding and validation each refuse.

use authentik_client::models::{
    AuthenticatorSmsStageRequest, FlowSetRequest, PatchedAuthenticatorDuoStageRequest, PolicyEngineMode, ProviderEnum,
};
use authentik_client::runtime::validate::{decode_json, from_json};
use authentik_client::runtime::{Nullable, Validate};
use serde_json::{Value, json};

fn request() -> Value {
    json!({"name": "n", "provider": "twilio", "from_number": "+1", "account_sid": "a", "auth": "x"})
}

fn with(member: &str, value: Value) -> Value {
    let mut request = request();
    request[member] = value;
    request
}

/// Pointers and keywords of everything that is wrong.
fn violations(value: &Value) -> Vec<(String, &'static str)> {
    let Err(report) = from_json::<AuthenticatorSmsStageRequest>(value.to_string().as_bytes()) else {
        return Vec::new();
    };
    report.violations().iter().map(|violation| (violation.pointer.clone(), violation.keyword)).collect()
}

#[test]
fn absent_null_and_set_are_three_things() {
    let patch = |text: &str| from_json::<PatchedAuthenticatorDuoStageRequest>(text.as_bytes()).unwrap();
    let cases = [
        ("{}", None),
        (r#"{"friendly_name":null}"#, Some(Nullable::Null)),
        (r#"{"friendly_name":"f"}"#, Some(Nullable::Value("f".to_owned()))),
    ];
    for (text, friendly_name) in cases {
        let value = patch(text);
        assert_eq!(value.friendly_name, friendly_name);
        assert_eq!(serde_json::to_string(&value).unwrap(), text);
    }
}

#[test]
fn absent_and_null_hold_nothing() {
    // All models at once bring the trait.
    use authentik_client::models::*;
    let held = |text: &str| decode_json::<PatchedAuthenticatorDuoStageRequest>(text.as_bytes()).unwrap();
    assert_eq!(held("{}").friendly_name.value(), None);
    assert_eq!(held(r#"{"friendly_name":null}"#).friendly_name.value(), None);
    assert_eq!(held(r#"{"friendly_name":"f"}"#).friendly_name.value().map(String::as_str), Some("f"));
}

#[test]
fn an_unknown_value_survives_decoding_and_fails_validation() {
    let text = with("provider", json!("carrier-pigeon")).to_string();
    let decoded: AuthenticatorSmsStageRequest = decode_json(text.as_bytes()).unwrap();
    assert_eq!(decoded.provider, ProviderEnum::Unknown("carrier-pigeon".to_owned()));
    assert_eq!(serde_json::to_value(&decoded).unwrap()["provider"], "carrier-pigeon");
    let report = decoded.validate().unwrap_err();
    assert_eq!(report.to_string(), r#"/provider must be one of "twilio", "generic", is "carrier-pigeon""#);
}

#[test]
fn decoding_is_as_strict_as_the_schema() {
    for (value, expected) in [
        (request(), vec![]),
        (json!([]), vec![("", "type")]),
        (with("name", json!(null)), vec![("/name", "type")]),
        (with("auth_type", json!(null)), vec![("/auth_type", "type")]),
        (with("configure_flow", json!(null)), vec![]),
        (with("configure_flow", json!("no uuid")), vec![("/configure_flow", "format")]),
        (with("provider", json!({"twilio": null})), vec![("/provider", "type")]),
        (with("verify_only", json!("true")), vec![("/verify_only", "type")]),
        (with("unknown member", json!(1)), vec![]),
        (
            json!({"name": "", "auth": ""}),
            vec![
                ("/provider", "required"),
                ("/from_number", "required"),
                ("/account_sid", "required"),
                ("/name", "minLength"),
                ("/auth", "minLength"),
            ],
        ),
    ] {
        let found = violations(&value);
        let found: Vec<(&str, &str)> = found.iter().map(|(pointer, keyword)| (pointer.as_str(), *keyword)).collect();
        assert_eq!(found, expected, "{value}");
    }
}

#[test]
fn a_member_given_twice_is_refused() {
    let text = r#"{"name":"a","name":"b"}"#;
    assert!(from_json::<PatchedAuthenticatorDuoStageRequest>(text.as_bytes()).is_err());
}

#[test]
fn bounds_count_code_points() {
    let flow = |slug: &str| FlowSetRequest {
        name: "n".to_owned(),
        slug: slug.to_owned(),
        title: "t".to_owned(),
        designation: "recovery".into(),
        policy_engine_mode: Some(PolicyEngineMode::All),
        compatibility_mode: None,
        layout: None,
        denied_action: None,
    };
    for (slug, valid) in [("a", true), ("", false), ("a b", false), (&*"a".repeat(50), true), (&*"a".repeat(51), false)]
    {
        assert_eq!(flow(slug).is_valid(), valid, "{slug:?}");
        assert_eq!(flow(slug).validate().is_ok(), valid, "{slug:?}");
    }
}
