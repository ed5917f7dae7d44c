//! From the schema's and libvirt's names to Rust's.

/// Words that the general rule would split or join wrongly, as libvirt's C names write them and as we do.
const IRREGULAR: [(&str, &str); 5] =
    [("IOThread", "Iothread"), ("NWFilter", "Nwfilter"), ("CPUs", "Cpus"), ("vCPUs", "Vcpus"), ("VCPUs", "Vcpus")];

/// Names that Rust keeps for itself, and what we say instead.
const RESERVED: [(&str, &str); 2] = [("type", "kind"), ("static", "fixed")];

/// Splits a name into lower-case words: `DOMAIN_GET_XML_DESC`, `domain_get_xml_desc` and `DomainGetXMLDesc` alike.
pub(super) fn words(name: &str) -> Vec<String> {
    if name.contains('_') || !name.chars().any(char::is_lowercase) {
        return name.split('_').filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    }
    let regular = IRREGULAR.iter().fold(name.to_owned(), |name, (theirs, ours)| name.replace(theirs, ours));
    let letters: Vec<char> = regular.chars().collect();
    let mut words: Vec<String> = Vec::new();
    for (index, &letter) in letters.iter().enumerate() {
        let after_capital = index > 0 && letters[index - 1].is_uppercase();
        let before_small = letters.get(index + 1).is_some_and(|next| next.is_lowercase());
        // A capital begins a word, but within a run of capitals only the last one before a small letter does.
        let begins = index == 0 || letter.is_uppercase() && (!after_capital || before_small);
        match words.last_mut() {
            Some(word) if !begins => word.extend(letter.to_lowercase()),
            _ => words.push(letter.to_lowercase().collect()),
        }
    }
    words
}

/// The name of a type: `DomainGetXmlDesc`.
pub(super) fn upper_camel(name: &str) -> String {
    words(name).iter().map(|word| capitalised(word)).collect()
}

/// The name of a constant: `DOMAIN_GET_XML_DESC`.
pub(super) fn screaming(name: &str) -> String {
    words(name).join("_").to_uppercase()
}

/// The name of a field or method: `domain_get_xml_desc`.
pub(super) fn snake(name: &str) -> String {
    let name = words(name).join("_");
    RESERVED.iter().find(|(theirs, _)| *theirs == name).map_or(name, |(_, ours)| (*ours).to_owned())
}

/// The Rust name of one of libvirt's enums: without `vir`, and for flags without the words that the module says already.
pub(super) fn enum_type(c_type: &str, is_flags: bool) -> String {
    let mut words = words(c_type);
    if words.first().is_some_and(|word| word == "vir") {
        words.remove(0);
    }
    if is_flags {
        if words.len() > 2 && words[0] == "connect" {
            words.remove(0);
        }
        while words.len() > 1 && words.last().is_some_and(|word| ["flags", "flag", "values"].contains(&word.as_str())) {
            words.pop();
        }
    }
    words.iter().map(|word| capitalised(word)).collect()
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_split_into_words_however_they_are_written() {
        let rows = [
            ("domain_get_xml_desc", "domain get xml desc"),
            ("DOMAIN_BLOCK_JOB_2", "domain block job 2"),
            ("virDomainXMLFlags", "vir domain xml flags"),
            ("virNWFilterBindingCreateFlags", "vir nwfilter binding create flags"),
            ("virDomainIOThreadInfo", "vir domain iothread info"),
            ("virConnectListAllNWFilters", "vir connect list all nwfilters"),
            ("xmlCPUs", "xml cpus"),
            ("virNodeGetCPUStatsAllCPUs", "vir node get cpu stats all cpus"),
            ("virDomainFDAssociateFlags", "vir domain fd associate flags"),
            ("CONFIG", "config"),
        ];
        for (name, expected) in rows {
            assert_eq!(words(name).join(" "), expected, "{name}");
        }
    }

    #[test]
    fn each_kind_of_name_has_its_case() {
        assert_eq!(upper_camel("domain_add_iothread"), "DomainAddIothread");
        assert_eq!(upper_camel("domain_migrate_prepare3_params"), "DomainMigratePrepare3Params");
        assert_eq!(screaming("domain_lookup_by_uuid"), "DOMAIN_LOOKUP_BY_UUID");
        assert_eq!(snake("type"), "kind");
        assert_eq!(enum_type("virConnectListAllDomainsFlags", true), "ListAllDomains");
        assert_eq!(enum_type("virDomainRebootFlagValues", true), "DomainReboot");
        assert_eq!(enum_type("virConnectCloseReason", false), "ConnectCloseReason");
        assert_eq!(enum_type("virDomainState", false), "DomainState");
    }
}
