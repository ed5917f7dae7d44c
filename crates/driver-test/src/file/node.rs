//! What the file says of the machine.

use ferrovirt_xml::Element;

use crate::{
    error::{FileError, TestError},
    node::{MODEL_MAX, Node},
};

/// Takes in what the file says; the rest stays as it is.
pub(super) fn read(node: &mut Node, root: &Element) -> Result<(), TestError> {
    let number = |path, of| number(root, path, of);
    let set = |field: &mut i32, value: Option<i64>| {
        if let Some(value) = value {
            *field = narrow(value);
        }
    };
    set(&mut node.nodes, number("cpu/nodes", "cpu nodes")?);
    set(&mut node.sockets, number("cpu/sockets", "cpu sockets")?);
    set(&mut node.cores, number("cpu/cores", "cpu cores")?);
    set(&mut node.threads, number("cpu/threads", "cpu threads")?);
    node.cpus = [node.sockets, node.cores, node.threads].into_iter().fold(node.nodes, i32::saturating_mul);
    let active = number("cpu/active", "cpu active")?.map_or(node.cpus, narrow);
    node.cpus = node.cpus.min(active);
    set(&mut node.mhz, number("cpu/mhz", "cpu mhz")?);
    if let Some(model) = root.find("cpu/model").map(Element::text).filter(|model| !model.is_empty()) {
        if model.len() > MODEL_MAX {
            return Err(FileError::ModelTooLong(model.into_owned()).into());
        }
        node.model = model.into_owned();
    }
    if let Some(memory) = number("memory", "memory")? {
        node.memory_kib = u64::try_from(memory).unwrap_or(0);
    }
    Ok(())
}

/// A number that may be missing.
fn number(root: &Element, path: &str, of: &'static str) -> Result<Option<i64>, TestError> {
    let text = root.find(path).map(Element::text).unwrap_or_default();
    if text.is_empty() {
        return Ok(None);
    }
    let number = text.trim_start().parse().map_err(|_| FileError::BadNumber { of })?;
    Ok(Some(number))
}

/// A count as the wire carries it. None is below nothing.
fn narrow(number: i64) -> i32 {
    i32::try_from(number.max(0)).unwrap_or(i32::MAX)
}
