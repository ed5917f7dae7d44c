//! Network filters and their bindings: the `nwfilter-` commands.

use ferrovirt::{ErrorCode, NwfilterBindingCreateFlags, NwfilterDefineFlags};

use super::filter::Filter;
use super::format::sort_key;
use super::{Arguments, Outcome, lookup, xml_file};
use crate::output::TextTable;
use crate::shell::Shell;

/// Lists network filters.
pub(crate) fn list(shell: &mut Shell, _: &Arguments<'_>) -> Outcome {
    let conn = shell.connection()?;
    let answer = match shell.wait(conn.list_all_nwfilters()) {
        Err(error) if error.code == ErrorCode::NO_SUPPORT => {
            // A server of old has names alone.
            let counted = shell.wait(conn.num_of_nwfilters());
            let count = shell.explained(counted, "Failed to count network filters")?;
            shell.wait(async {
                let mut filters = Vec::new();
                for name in conn.list_nwfilters(count).await? {
                    filters.extend(conn.nwfilter_lookup_by_name(&name).await);
                }
                Ok(filters)
            })
        }
        answer => answer,
    };
    let mut filters = shell.explained(answer, "Failed to list network filters")?;
    filters.sort_by_key(|filter| sort_key(filter.name()));
    let mut table = TextTable::new(shell.charset, &["UUID", "Name"]);
    for filter in &filters {
        table.row([filter.uuid_string().as_str(), filter.name()]);
    }
    shell.console.print_table(&table);
    Ok(())
}

/// Prints the XML of a filter.
pub(crate) fn dumpxml(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let nwfilter = lookup::nwfilter(shell, args)?;
    let filter = Filter::new(args, "nwfilter_definition");
    filter.check()?;
    let document = shell.wait(nwfilter.xml_desc())?;
    filter.print(shell, &document)
}

/// Defines a filter from a file.
pub(crate) fn define(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let xml = xml_file::read_option(shell, args, "file")?;
    let conn = shell.connection()?;
    let defined = if args.has("validate") {
        shell.wait(conn.nwfilter_define_xml_flags(&xml, NwfilterDefineFlags::VALIDATE))
    } else {
        shell.wait(conn.nwfilter_define_xml(&xml))
    };
    let file = args.required("file");
    let filter = shell.explained(defined, &format!("Failed to define network filter from {file}"))?;
    shell.console.print_extra(&format!("Network filter {} defined from {file}\n", filter.name()));
    Ok(())
}

/// Forgets a filter.
pub(crate) fn undefine(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let nwfilter = lookup::nwfilter(shell, args)?;
    let done = shell.wait(nwfilter.undefine());
    shell.finish(done, "undefine", &format!("network filter {}", args.required("nwfilter")), "undefined")
}

/// Lists what filters are bound to.
pub(crate) fn binding_list(shell: &mut Shell, _: &Arguments<'_>) -> Outcome {
    let conn = shell.connection()?;
    let answer = shell.wait(conn.list_all_nwfilter_bindings());
    let mut bindings = shell.explained(answer, "Failed to list network filter bindings")?;
    bindings.sort_by_key(|binding| sort_key(binding.port_dev()));
    let mut table = TextTable::new(shell.charset, &["Port Dev", "Filter"]);
    for binding in &bindings {
        table.row([binding.port_dev(), binding.filter_name()]);
    }
    shell.console.print_table(&table);
    Ok(())
}

/// Prints the XML of a binding.
pub(crate) fn binding_dumpxml(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let binding = lookup::nwfilter_binding(shell, args)?;
    let filter = Filter::new(args, "nwfilterbinding_definition");
    filter.check()?;
    let document = shell.wait(binding.xml_desc())?;
    filter.print(shell, &document)
}

/// Binds a filter to a port, from a file.
pub(crate) fn binding_create(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let xml = xml_file::read_option(shell, args, "file")?;
    let flags = args.flags(NwfilterBindingCreateFlags::empty(), &[("validate", NwfilterBindingCreateFlags::VALIDATE)]);
    let conn = shell.connection()?;
    let created = shell.wait(conn.nwfilter_binding_create_xml(&xml, flags));
    let file = args.required("file");
    let binding = shell.explained(created, &format!("Failed to create network filter from {file}"))?;
    shell.console.print_extra(&format!("Network filter binding on {} created from {file}\n", binding.port_dev()));
    Ok(())
}

/// Takes a filter off a port.
pub(crate) fn binding_delete(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let binding = lookup::nwfilter_binding(shell, args)?;
    let done = shell.wait(binding.delete());
    let name = args.required("binding");
    shell.explained(done, &format!("Failed to delete network filter binding {name}"))?;
    shell.console.print_extra(&format!("Network filter binding on {name} deleted\n"));
    Ok(())
}
