//! Files that domains leave. Both hosts write the same ones, and read what the other wrote.

use std::path::Path;

use ferrovirt_driver::procedures as p;
use ferrovirt_proto::remote as r;

use super::{DOMAIN, Step, made, step, text};

pub(super) fn script(folder: &Path) -> Vec<Step> {
    let file = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let dump = r::DomainCoreDumpWithFormatArgs { dom: made(), to: file("raw"), dumpformat: 0, flags: 0 };
    let save = r::DomainSaveFlagsArgs { dom: made(), to: file("other"), dxml: None, flags: 0 };
    let replace = r::DomainSaveImageDefineXmlArgs {
        file: file("image"),
        dxml: DOMAIN.replace("<title>Title é</title>", "<title>new</title>"),
        flags: 0,
    };
    vec![
        step::<p::DomainDefineXml>(r::DomainDefineXmlArgs { xml: text(DOMAIN) }),
        step::<p::DomainCreate>(r::DomainCreateArgs { dom: made() }),
        step::<p::DomainCoreDump>(r::DomainCoreDumpArgs { dom: made(), to: file("core"), flags: 0 }),
        step::<p::DomainCoreDumpWithFormat>(dump),
        step::<p::DomainSave>(r::DomainSaveArgs { dom: made(), to: file("image") }),
        step::<p::DomainSaveImageDefineXml>(replace),
        step::<p::DomainSaveImageGetXmlDesc>(r::DomainSaveImageGetXmlDescArgs { file: file("image"), flags: 1 }),
        step::<p::DomainRestore>(r::DomainRestoreArgs { from: file("image") }),
        step::<p::DomainSaveFlags>(save),
        step::<p::DomainRestoreFlags>(r::DomainRestoreFlagsArgs { from: file("other"), dxml: None, flags: 0 }),
        step::<p::DomainRestore>(r::DomainRestoreArgs { from: file("missing") }),
        step::<p::DomainGetXmlDesc>(r::DomainGetXmlDescArgs { dom: made(), flags: 0 }),
    ]
}
