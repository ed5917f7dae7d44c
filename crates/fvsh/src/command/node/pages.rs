//! Pages of the host's memory: `freepages`, `allocpages`.

use ferrovirt::AllocPagesFlags;

use super::{capabilities, cells};
use crate::command::{Arguments, Failure, Outcome};
use crate::numbers::parse_unsigned;
use crate::shell::Shell;
use crate::xpath::Document;

/// How many pages of a size are free on a NUMA node, or of each size on each node.
pub(crate) fn freepages(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.exclusive(&mut shell.console, "all", "cellno")?;
    let size = page_size(shell, args)?;
    if args.has("all") {
        return free_of_all(shell, size);
    }
    let Some(cell) = args.int(&mut shell.console, "cellno")? else {
        return shell.refuse("missing cellno argument");
    };
    if cell < -1 {
        return shell.refuse("cell number must be non-negative integer or -1");
    }
    let Some(size) = size else { return shell.refuse("missing pagesize argument") };
    let conn = shell.connection()?;
    let counts = shell.wait(conn.node_free_pages(&[size], cell, 1))?;
    shell.console.print(&page_lines(&[size], &counts));
    Ok(())
}

fn free_of_all(shell: &mut Shell, size: Option<u32>) -> Outcome {
    let document = capabilities(shell, "unable to parse node capabilities")?;
    let sizes = match size {
        Some(size) => vec![size],
        None => page_sizes(shell, &document)?,
    };
    let numbers = cells(shell, &document, |text| format!("unable to parse numa node id: {text}"))?;
    let conn = shell.connection()?;
    for cell in numbers {
        let counts = shell.wait(conn.node_free_pages(&sizes, cell, 1))?;
        shell.console.print(&format!("Node {cell}:\n{}\n", page_lines(&sizes, &counts)));
    }
    Ok(())
}

fn page_lines(sizes: &[u32], counts: &[u64]) -> String {
    sizes.iter().zip(counts).map(|(size, count)| format!("{size}KiB: {}\n", count.cast_signed())).collect()
}

/// The sizes that the host's processor knows, or where it does not say those of its nodes.
fn page_sizes(shell: &mut Shell, document: &Document) -> Result<Vec<u32>, Failure> {
    let places = ["/capabilities/host/cpu/pages", "/capabilities/host/topology/cells/cell/pages"];
    let found = places.iter().map(|place| document.all(place)).find(|found| !found.is_empty());
    let Some(found) = found else {
        return shell.refuse("could not get information about supported page sizes");
    };
    let mut sizes = Vec::new();
    for pages in found {
        let text = pages.text("@size").unwrap_or_default();
        match parse_unsigned(&text).and_then(|size| size.try_into().ok()) {
            Some(size) => sizes.push(size),
            None => return shell.refuse(&format!("unable to parse page size: {text}")),
        }
    }
    sizes.sort_unstable();
    sizes.dedup();
    Ok(sizes)
}

/// The size of `--pagesize`, in KiB.
fn page_size(shell: &mut Shell, args: &Arguments<'_>) -> Result<Option<u32>, Failure> {
    let bytes = args.size_at_most(&mut shell.console, "pagesize", 1024, u32::MAX.into())?;
    Ok(bytes.map(|bytes| bytes.div_ceil(1024).try_into().unwrap_or(u32::MAX)))
}

/// Sets how many huge pages are kept, or adds to them.
pub(crate) fn allocpages(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.exclusive(&mut shell.console, "all", "cellno")?;
    let cell = args.int(&mut shell.console, "cellno")?.unwrap_or(-1);
    let size = page_size(shell, args)?.unwrap_or_default();
    let count = args.ulong(&mut shell.console, "pagecount")?.unwrap_or_default();
    let flags = if args.has("add") { AllocPagesFlags::ADD } else { AllocPagesFlags::SET };
    let numbers = if args.has("all") {
        let document = capabilities(shell, "unable to get node capabilities")?;
        cells(shell, &document, |_| "conversion from string failed".to_owned())?
    } else {
        vec![cell]
    };
    let conn = shell.connection()?;
    for cell in numbers {
        shell.wait(conn.node_alloc_pages(&[(size, count)], cell, 1, flags))?;
    }
    Ok(())
}
