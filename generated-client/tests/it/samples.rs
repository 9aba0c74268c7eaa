//! The JSON samples of the API's documentation.

use authentik_client::models::{AuthenticatorDuoStage, AuthenticatorSmsStage, GenericError, ValidationError};
use authentik_client::runtime::validate::from_json;
use authentik_client::runtime::{Decode, Validate};
use serde_json::{Value, json};

pub(crate) fn sample(name: &str) -> Value {
    let path = format!("{}/../spec/samples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Decodes, is valid, and comes back equal; through the crate's own reader and through serde.
fn round_trips<T>(value: &Value)
where
    T: Decode + Validate + PartialEq + std::fmt::Debug + serde_json_traits::Both,
{
    let typed: T = from_json(value.to_string().as_bytes()).unwrap();
    assert_eq!(typed.validate(), Ok(()));
    assert_eq!(typed.to_json(), *value);
    assert_eq!(T::of_json(value), typed);
}

/// serde's traits, as a downstream crate uses them.
mod serde_json_traits {
    use authentik_client::runtime::serde::{Serialize, de::DeserializeOwned};
    use serde_json::Value;

    pub(super) trait Both: Sized {
        fn to_json(&self) -> Value;
        fn of_json(value: &Value) -> Self;
    }

    impl<T: Serialize + DeserializeOwned> Both for T {
        fn to_json(&self) -> Value {
            serde_json::to_value(self).unwrap()
        }

        fn of_json(value: &Value) -> Self {
            serde_json::from_value(value.clone()).unwrap()
        }
    }
}

#[test]
fn samples_decode_are_valid_and_come_back_equal() {
    round_trips::<AuthenticatorSmsStage>(&sample("sms_stage"));
    round_trips::<AuthenticatorSmsStage>(&sample("sms_stage_update_response"));
    round_trips::<ValidationError>(&sample("validation_error"));
    round_trips::<GenericError>(&sample("generic_error"));
}

#[test]
fn the_duo_sample_lacks_exactly_its_designation() {
    let mut duo = sample("duo_stage");
    let report = from_json::<AuthenticatorDuoStage>(duo.to_string().as_bytes()).unwrap_err();
    let found: Vec<(&str, &str)> = report.violations().iter().map(|v| (v.pointer.as_str(), v.keyword)).collect();
    assert_eq!(found, [("/flow_set/0/designation", "required")]);

    duo["flow_set"][0]["designation"] = json!("authentication");
    round_trips::<AuthenticatorDuoStage>(&duo);
}
