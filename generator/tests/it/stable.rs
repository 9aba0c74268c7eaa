//! Names stay what they are when a document grows: an operation or a schema more renames nothing else.

use std::collections::BTreeMap;

use openapi_codegen::resolve::NoFiles;
use openapi_codegen::{Config, generate};
use serde_json::{Map, Value, json};

/// Operations with and without id, with tags, parameters, inline bodies and answers, and with names that almost meet.
fn document() -> Value {
    let inline = |field: &str| json!({"type": "object", "required": [field], "properties": {field: {"enum": ["a", "b"]}, "again": {"properties": {field: {"enum": ["a", "b"]}}}}});
    let json_of = |schema: &Value| json!({"application/json": {"schema": schema}});
    let answer = |schema: &Value| json!({"200": {"description": "d", "content": json_of(schema)}, "404": {"description": "d", "content": json_of(&inline("problem"))}});
    let lamp = json!({"$ref": "#/components/schemas/Lamp"});
    let unit = json!({"name": "unit", "in": "query", "schema": {"enum": ["watt", "lumen"]}});
    let page = json!({"$ref": "#/components/parameters/page"});
    let pages = json!({"name": "page", "in": "query", "schema": {"enum": ["first", "last"]}});
    let trouble = json!({"$ref": "#/components/responses/Trouble"});
    let lamp_or_text = json!({"application/json": {"schema": lamp}, "text/csv": {}});
    let count = json!({"X-Count": {"schema": {"enum": ["few", "many"]}}});
    let refused = json!({"200": {"description": "d", "headers": count, "content": lamp_or_text}, "400": trouble});
    // The same statuses, headers and media types around other things.
    let room = json!({"$ref": "#/components/schemas/Room"});
    let rooms_or_text = json!({"application/json": {"schema": {"type": "array", "items": room}}, "text/csv": {}});
    let all_or_text = json!({"application/json": {"schema": {"type": "array", "items": lamp}}, "text/csv": {}});
    let counted = |content: &Value, problem: &Value| {
        json!({
            "200": {"description": "d", "headers": {"X-Count": {"description": problem.to_string(), "schema": {"enum": ["few", "many"]}}}, "content": content},
            "400": {"description": "d", "content": json_of(problem)},
        })
    };
    let shared_body = json!({"$ref": "#/components/requestBodies/Wish"});
    let query = json!({"name": "sort by", "in": "query", "schema": {"enum": ["up", "down"]}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Names", "version": "1"},
        "paths": {
            "/lamps": {
                "get": {"operationId": "listLamps", "tags": ["lamps"], "parameters": [query], "responses": answer(&inline("items"))},
                "post": {"tags": ["lamps"], "requestBody": {"content": json_of(&inline("item"))}, "responses": answer(&lamp)},
            },
            "/lamps/{id}": {
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}, unit],
                "get": {"responses": answer(&inline("more"))},
                "put": {"operationId": "type", "tags": ["Rooms"], "requestBody": {"content": json_of(&lamp)}, "responses": answer(&lamp)},
            },
            // What it answers has the parts of a lamp, one of which is called like a schema.
            "/colours": {"get": {"responses": answer(&inline("colour"))}},
            "/count": {
                "get": {"responses": counted(&all_or_text, &lamp)},
                "head": {"responses": counted(&all_or_text, &lamp)},
                "put": {"responses": counted(&rooms_or_text, &room)},
                "post": {"responses": counted(&rooms_or_text, &room)},
            },
            "/rooms": {
                "get": {"operationId": "list_rooms", "tags": ["Rooms"], "parameters": [page], "responses": answer(&inline("rooms"))},
                "put": {"requestBody": shared_body, "responses": refused},
                "patch": {"requestBody": shared_body, "responses": refused},
                "delete": {"operationId": "list_rooms_delete", "tags": ["Rooms"], "parameters": [page], "responses": {"204": {"description": "d"}}},
            },
        },
        "components": {
            "parameters": {"page": pages},
            "responses": {"Trouble": {"description": "d", "content": json_of(&inline("trouble"))}},
            "requestBodies": {"Wish": {"content": json_of(&inline("wish"))}},
            "schemas": {"Lamp": inline("colour"), "LampColour": {"type": "object"}, "Room": {"type": "object", "properties": {"lamp": lamp}}},
        },
    })
}

fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

/// The public names that an item declares: its own, those of its methods, and those under which it re-exports others.
fn declared(item: &syn::Item) -> Vec<String> {
    fn leaves(tree: &syn::UseTree, names: &mut Vec<String>) {
        match tree {
            syn::UseTree::Path(inner) => leaves(&inner.tree, names),
            syn::UseTree::Group(group) => group.items.iter().for_each(|item| leaves(item, names)),
            syn::UseTree::Name(name) => names.push(name.ident.to_string()),
            syn::UseTree::Rename(name) => names.push(name.rename.to_string()),
            syn::UseTree::Glob(_) => {}
        }
    }
    let mut names = Vec::new();
    let own = match item {
        syn::Item::Struct(item) => Some((&item.vis, &item.ident)),
        syn::Item::Enum(item) => Some((&item.vis, &item.ident)),
        syn::Item::Trait(item) => Some((&item.vis, &item.ident)),
        syn::Item::Type(item) => Some((&item.vis, &item.ident)),
        syn::Item::Mod(item) => Some((&item.vis, &item.ident)),
        _ => None,
    };
    names.extend(own.filter(|(visibility, _)| is_public(visibility)).map(|(_, name)| name.to_string()));
    match item {
        syn::Item::Use(item) if is_public(&item.vis) => leaves(&item.tree, &mut names),
        syn::Item::Impl(item) => names.extend(item.items.iter().filter_map(|item| match item {
            syn::ImplItem::Fn(method) if is_public(&method.vis) => Some(method.sig.ident.to_string()),
            _ => None,
        })),
        _ => {}
    }
    names
}

/// Every public item and method, and what it is called after: the operation or the name in the document.
fn names(document: &Value) -> BTreeMap<String, String> {
    let outcome = generate("api.json", document.to_string(), &NoFiles, &Config::default());
    let generated = outcome.generated.unwrap_or_else(|| panic!("{:?}", outcome.diagnostics));
    let mut names: BTreeMap<String, String> =
        generated.components.into_iter().map(|component| (component.name, component.path)).collect();
    let is_hidden = |path: &str| path.starts_with("src/models/shared") || path == "src/operations/parameters.rs";
    for file in generated.files.iter().filter(|file| !is_hidden(&file.path)) {
        // All models are in one module, whatever files they are written in.
        let path = if file.path.starts_with("src/models") { "models" } else { &file.path };
        let tree = syn::parse_file(&file.text).expect("it is Rust");
        // What is hidden has no public module.
        let shown = |item: &syn::Item| matches!(item, syn::Item::Mod(own) if is_public(&own.vis));
        let hidden = ["shared", "parameters"];
        assert!(
            !tree
                .items
                .iter()
                .any(|item| shown(item) && hidden.iter().any(|name| declared(item).contains(&(*name).to_owned())))
        );
        let public = tree.items.iter().flat_map(declared);
        names.extend(public.map(|name| (format!("{path} {name}"), name)));
        let mut constant = "";
        let mut id = "";
        for line in file.text.lines() {
            let value = |key: &str| line.trim().strip_prefix(key).map(|rest| rest.trim_end_matches(','));
            constant = value("pub(crate) static ").and_then(|rest| rest.split(':').next()).unwrap_or(constant);
            id = value("id: ").unwrap_or(id);
            if let Some(path) = value("path: ") {
                names.insert(format!("{id} {path}"), constant.to_owned());
            }
        }
    }
    names
}

fn operations(document: &Value) -> Vec<(String, String)> {
    let paths = document["paths"].as_object().expect("it has paths");
    let methods = |(path, item): (&String, &Value)| -> Vec<(String, String)> {
        let keys = item.as_object().expect("it is a path item").keys();
        keys.filter(|key| *key != "parameters").map(|key| (path.clone(), key.clone())).collect()
    };
    paths.iter().flat_map(methods).collect()
}

#[test]
fn an_operation_more_renames_no_other() {
    let whole = document();
    let all = names(&whole);
    assert!(all.len() > 40, "{all:?}");
    // Headers that say the same are one type: numbers would be given in the order of the operations.
    assert!(!all.keys().any(|what| what.contains("XCount") && what.ends_with('2')), "{all:?}");
    let operations = operations(&whole);
    assert_eq!(operations.len(), 13);
    assert!(all.contains_key("models LampColourEnum"), "{all:?}");
    for (path, method) in operations {
        let mut without = whole.clone();
        without["paths"][&path].as_object_mut().and_then(|item| item.remove(&method)).expect("it is there");
        let fewer = names(&without);
        assert!(fewer.len() < all.len());
        let renamed: Vec<_> = fewer.iter().filter(|(what, name)| all.get(*what) != Some(name)).collect();
        assert!(renamed.is_empty(), "without {method} {path}: {renamed:?}");
    }
}

#[test]
fn a_schema_more_renames_no_other() {
    let before = document();
    let names_before = names(&before);
    let mut after = before.clone();
    let mut schemas =
        Map::from_iter([("Door".to_owned(), json!({"type": "object", "properties": {"open": {"type": "boolean"}}}))]);
    let known = after["components"]["schemas"].as_object().expect("it has schemas").clone();
    schemas.extend(known);
    after["components"]["schemas"] = Value::Object(schemas);
    let names_after = names(&after);
    let renamed: Vec<_> = names_before.iter().filter(|(what, name)| names_after.get(*what) != Some(name)).collect();
    assert!(renamed.is_empty() && names_after.len() > names_before.len(), "{renamed:?}");
}

/// An id that is there twice takes method and path to itself, so that operations between the two change nothing.
#[test]
fn an_id_that_is_there_twice_keeps_its_name() {
    let operation = || json!({"operationId": "same", "responses": {"204": {"description": "d"}}});
    let mut document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Names", "version": "1"},
        "paths": {"/a": {"get": operation()}, "/c": {"get": operation()}},
    });
    let two = names(&document);
    document["paths"]["/b"] = json!({"get": operation()});
    let three = names(&document);
    assert_eq!(two.get("\"same\" \"/a\"").map(String::as_str), Some("SAME"));
    assert_eq!(two.get("\"same get /c\" \"/c\"").map(String::as_str), Some("SAME_GET_C"));
    assert!(two.iter().all(|(what, name)| three.get(what) == Some(name)), "{three:?}");
}
