//! `driver`: a type for each procedure, which ties arguments and reply together.

use super::{DRIVER, Files, driver_calls, info_path, line, proto_imports, rust_file};
use crate::codegen::model::Schema;

pub(super) fn emit(schema: &Schema, files: &mut Files) {
    files.insert(format!("{DRIVER}/mod.rs").into(), root());
    let mut text = String::from(MACRO);
    line(&mut text, "markers! {");
    for call in driver_calls(schema) {
        let (variant, args, ret) = (&call.variant, &call.args.rust, &call.ret.rust);
        let open = if call.ret.boxed { " [*]" } else { "" };
        line(&mut text, format!("    /// {}", call.procedure.doc));
        line(&mut text, format!("    {variant}: {args} => {ret}{open}, {};", info_path(&call)));
    }
    line(&mut text, "}");
    let head = rust_file("schema/", "One type for each call, to call it with its own arguments and reply.");
    let imports = proto_imports(schema, &text, &["ProcedureInfo", "procedures"]);
    files.insert(format!("{DRIVER}/procedures.rs").into(), head + &imports + "\n" + &text);
}

fn root() -> String {
    let mut text = rust_file("schema/", "What the schema says about drivers.");
    line(&mut text, "mod call;\nmod dispatch;\nmod families;\nmod message;\npub mod procedures;\nmod reply;\n");
    line(&mut text, "pub use call::Call;\npub use dispatch::{dispatch, dispatch_session};\npub use families::*;");
    line(&mut text, "pub use message::Message;\npub use procedures::Procedure;\npub use reply::Reply;");
    text
}

const MACRO: &str = r"
use crate::{Call, Reply};

/// A procedure that a backend can be asked for.
pub trait Procedure {
    /// Its arguments, `()` if it takes none.
    type Args;
    /// Its reply, `()` if it says nothing.
    type Ret;
    /// Its facts.
    const INFO: &'static ProcedureInfo;

    /// The call with these arguments.
    fn call(args: Self::Args) -> Call;

    /// What the reply says; `None` if it is the reply to another procedure.
    fn ret(reply: Reply) -> Option<Self::Ret>;
}

/// `[*]` after the reply says that it is boxed in `Reply`.
macro_rules! markers {
    ($($(#[$doc:meta])* $name:ident: $args:ty => $ret:ty $([$open:tt])?, $info:path;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl Procedure for $name {
            type Args = $args;
            type Ret = $ret;
            const INFO: &'static ProcedureInfo = &$info;

            fn call(args: $args) -> Call {
                Call::$name(args.into())
            }

            fn ret(reply: Reply) -> Option<$ret> {
                match reply {
                    Reply::$name(ret) => Some($($open)? ret),
                    _ => None,
                }
            }
        }
    )*};
}

";
