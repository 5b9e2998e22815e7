//! Every key of a case file, as the schema has them: for `--set`, for labels and for the names of codes.

use serde_json::Value;

use super::Case;

/// One key of a case file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Where it stands, dotted, such as `persons.count`; in a repeated section without its number: `measure.due`.
    pub path: String,
    /// The closed list that its value comes from, such as `breach-kind`.
    pub list: Option<String>,
    /// Whether it stands in a section that may be repeated.
    pub is_repeated: bool,
}

/// Returns every key in the order of the file.
pub fn keys() -> Vec<Key> {
    let root = schemars::schema_for!(Case).to_value();
    let mut keys = Vec::new();
    collect(&root, &root, Key { path: String::new(), list: None, is_repeated: false }, &mut keys);
    keys
}

fn collect(root: &Value, schema: &Value, key: Key, keys: &mut Vec<Key>) {
    if let Some(target) =
        schema["$ref"].as_str().and_then(|reference| root.pointer(reference.strip_prefix('#')?))
    {
        return collect(root, target, key, keys);
    }
    if let Some(part) = schema["anyOf"].as_array().and_then(|parts| parts.first()) {
        return collect(root, part, key, keys);
    }
    if schema["items"].is_object() {
        let is_section = is_section(root, &schema["items"]);
        return collect(
            root,
            &schema["items"],
            Key { is_repeated: key.is_repeated || is_section, ..key },
            keys,
        );
    }
    match schema["properties"].as_object() {
        Some(properties) => {
            for (name, property) in properties {
                let path = if key.path.is_empty() { name.clone() } else { format!("{}.{name}", key.path) };
                collect(root, property, Key { path, ..key.clone() }, keys);
            }
        }
        None => keys.push(Key { list: schema["x-list"].as_str().map(str::to_owned), ..key }),
    }
}

fn is_section(root: &Value, schema: &Value) -> bool {
    let target = schema["$ref"].as_str().and_then(|reference| root.pointer(reference.strip_prefix('#')?));
    target.unwrap_or(schema)["properties"].is_object()
}

#[cfg(test)]
mod tests {
    use super::keys;

    #[test]
    fn keys_know_their_lists_and_whether_they_repeat() {
        let keys = keys();
        let key = |path: &str| keys.iter().find(|key| key.path == path).unwrap();
        assert_eq!(key("incident.kinds").list.as_deref(), Some("breach-kind"));
        assert_eq!(key("assessment.approval.by").list, None);
        assert!(key("measure.due").is_repeated && key("assessment.factors.cause").is_repeated);
        assert!(!key("persons.count").is_repeated && !key("closing.learning.training").is_repeated);
    }
}
