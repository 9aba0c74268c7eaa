//! What reading an SMS stage costs, beside what people write by hand and what a validator for JSON Schema takes.
//!
//! The sample of the document with as many flows as make 1 KB, 32 KB and 1 MB. `OPENAPI_BENCH_SAMPLE` names another file.

use std::hint::black_box;
use std::path::Path;

use authentik_client::models::AuthenticatorSmsStage;
use authentik_client::runtime::validate::{decode_json, from_json};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use serde::Deserialize;
use serde_json::{Value, json};

mod by_hand;

fn sample() -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let path = std::env::var_os("OPENAPI_BENCH_SAMPLE").map_or_else(|| root.join("samples/sms_stage.json"), Into::into);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The sample with its flows repeated until the text has `bytes`.
fn stage(bytes: usize) -> Value {
    let mut stage = sample();
    let flow = stage["flow_set"][0].clone();
    let missing = bytes.saturating_sub(stage.to_string().len());
    let count = missing / (flow.to_string().len() + 1);
    stage["flow_set"].as_array_mut().expect("a list of flows").extend(vec![flow; count]);
    stage
}

/// The document's component as a JSON Schema: `nullable` becomes a type.
fn schema() -> Value {
    fn types(schema: &mut Value) {
        if schema["nullable"] == json!(true) {
            schema["type"] = json!([schema["type"], "null"]);
        }
        match schema {
            Value::Object(members) => members.values_mut().for_each(types),
            Value::Array(items) => items.iter_mut().for_each(types),
            _ => {}
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/authentik.yaml");
    let text = std::fs::read_to_string(path).expect("the document");
    let document: Value = serde_yaml::from_str(&text).expect("YAML");
    let mut schemas = document["components"]["schemas"].clone();
    types(&mut schemas);
    json!({ "$ref": "#/components/schemas/AuthenticatorSMSStage", "components": { "schemas": schemas } })
}

fn validator() -> jsonschema::Validator {
    jsonschema::draft202012::options().should_validate_formats(true).build(&schema()).expect("a schema")
}

/// The four ways to read one text that is as it should be.
fn accepted(criterion: &mut Criterion) {
    let validator = validator();
    let mut group = criterion.benchmark_group("accepted");
    for (name, bytes) in [("sample", 0), ("1 KB", 1 << 10), ("32 KB", 1 << 15), ("1 MB", 1 << 20)] {
        let stage = stage(bytes);
        let text = stage.to_string().into_bytes();
        let read = from_json::<AuthenticatorSmsStage>(&text);
        read.unwrap_or_else(|report| panic!("the sample is no SMS stage of spec/authentik.yaml:\n{report}"));
        assert!(validator.is_valid(&stage), "{name} is valid");
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::new("a struct by hand", name), &text, |bencher, text| {
            bencher.iter(|| serde_json::from_slice::<by_hand::SmsStage>(black_box(text)).is_ok());
        });
        group.bench_with_input(BenchmarkId::new("decode", name), &text, |bencher, text| {
            bencher.iter(|| decode_json::<AuthenticatorSmsStage>(black_box(text)).is_ok());
        });
        group.bench_with_input(BenchmarkId::new("decode and validate", name), &text, |bencher, text| {
            bencher.iter(|| from_json::<AuthenticatorSmsStage>(black_box(text)).is_ok());
        });
        group.bench_with_input(BenchmarkId::new("jsonschema on a parsed value", name), &stage, |bencher, stage| {
            bencher.iter(|| validator.is_valid(black_box(stage)));
        });
    }
    group.finish();
}

/// The first 64 of what is wrong with a text: every flow has a slug that the pattern refuses and a designation that isn't listed.
fn refused(criterion: &mut Criterion) {
    let validator = validator();
    let mut group = criterion.benchmark_group("refused");
    for (name, bytes) in [("sample", 0), ("1 KB", 1 << 10), ("32 KB", 1 << 15), ("1 MB", 1 << 20)] {
        let mut stage = stage(bytes);
        for flow in stage["flow_set"].as_array_mut().expect("a list of flows") {
            flow["slug"] = json!("not a slug");
            flow["designation"] = json!("nothing");
        }
        let text = stage.to_string().into_bytes();
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::new("our report", name), &text, |bencher, text| {
            bencher.iter(|| from_json::<AuthenticatorSmsStage>(black_box(text)).map_err(|report| report.to_string()));
        });
        group.bench_with_input(BenchmarkId::new("jsonschema's errors", name), &text, |bencher, text| {
            bencher.iter(|| {
                let value =
                    Value::deserialize(&mut serde_json::Deserializer::from_slice(black_box(text))).expect("JSON");
                validator.iter_errors(&value).take(64).map(|error| error.to_string()).collect::<Vec<_>>()
            });
        });
    }
    group.finish();
}

criterion_group!(benches, accepted, refused);
criterion_main!(benches);
