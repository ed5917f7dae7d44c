//! The schema in memory, as the parser reads it.

/// Where an item stands, for messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) file: String,
    pub(super) line: usize,
}

/// What is wrong with the schema, and where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) place: Place,
    pub(super) text: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {}", self.place.file, self.place.line, self.text)
    }
}

impl Place {
    pub(super) fn fault(&self, text: impl Into<String>) -> Fault {
        Fault { place: self.clone(), text: text.into() }
    }
}

/// Everything under `schema/`.
#[derive(Debug, Default)]
pub(super) struct Schema {
    pub(super) programs: Vec<Program>,
    pub(super) constants: Vec<ConstantFile>,
}

/// One folder `schema/<program>/`.
#[derive(Debug)]
pub(super) struct Program {
    pub(super) name: String,
    /// None for `net`, which only lends its types to the others.
    pub(super) number: Option<u32>,
    pub(super) version: u32,
    pub(super) driver: Option<Driver>,
    pub(super) doc: String,
    pub(super) limits: Vec<Limit>,
    pub(super) enums: Vec<Enum>,
    pub(super) types: Vec<TypeDef>,
    pub(super) files: Vec<ProcedureFile>,
}

/// Says that the program's calls are answered by drivers: they get variants in `Call` and `Reply`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Driver {
    /// Word before each name, so that the names of two programs don't meet.
    pub(super) prefix: Option<String>,
}

/// A bound that fields refer to by name.
#[derive(Debug)]
pub(super) struct Limit {
    pub(super) place: Place,
    pub(super) name: String,
    pub(super) value: u32,
    pub(super) c_name: String,
    pub(super) doc: String,
}

/// One file `schema/enums/*.fv`.
#[derive(Debug)]
pub(super) struct ConstantFile {
    pub(super) name: String,
    pub(super) doc: String,
    pub(super) enums: Vec<Enum>,
}

/// Named numbers.
#[derive(Debug)]
pub(super) struct Enum {
    pub(super) place: Place,
    pub(super) kind: EnumKind,
    pub(super) c_type: String,
    /// Set where the name by rule would not do.
    pub(super) rust_name: Option<String>,
    /// What libvirt's constant names begin with and ours don't.
    pub(super) prefix: String,
    pub(super) constants: Vec<Constant>,
    pub(super) doc: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EnumKind {
    Numbers,
    Flags,
}

#[derive(Debug)]
pub(super) struct Constant {
    pub(super) place: Place,
    pub(super) name: String,
    pub(super) value: i64,
    pub(super) newer: bool,
}

/// A type that several procedures share.
#[derive(Debug)]
pub(super) struct TypeDef {
    pub(super) place: Place,
    pub(super) name: String,
    pub(super) body: TypeBody,
    pub(super) doc: String,
}

#[derive(Debug)]
pub(super) enum TypeBody {
    Struct(Vec<Field>),
    Union(Vec<Arm>),
    /// Another name for a type (of another program).
    Alias(TypeName),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) form: Form,
    /// Whether debug output must not show the value.
    pub(super) secret: bool,
}

#[derive(Debug)]
pub(super) struct Arm {
    pub(super) number: u32,
    pub(super) name: String,
    pub(super) form: Form,
}

/// The wire form of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Form {
    I32,
    U32,
    I64,
    U64,
    F64,
    Char,
    Uchar,
    Ushort,
    String,
    Text(Bound),
    /// Packed bytes of fixed length.
    Fixed(u32),
    Opaque(Bound),
    CharArray(u32),
    Chars(Bound),
    List(Box<Form>, Bound),
    Optional(Box<Form>),
    Named(TypeName),
}

/// A limit: a number, or the name of one of the program's limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    Number(u32),
    Limit(String),
}

impl Bound {
    pub(super) fn name(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Limit(name) => name.clone(),
        }
    }
}

/// The name of a type, of the same program unless it says another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TypeName {
    pub(super) program: Option<String>,
    pub(super) name: String,
}

/// One file of procedures.
#[derive(Debug)]
pub(super) struct ProcedureFile {
    pub(super) name: String,
    pub(super) family: String,
    pub(super) doc: String,
    pub(super) procedures: Vec<Procedure>,
}

#[derive(Debug)]
pub(super) struct Procedure {
    pub(super) place: Place,
    pub(super) number: u32,
    pub(super) name: String,
    pub(super) shape: Shape,
    pub(super) high: bool,
    pub(super) access: Access,
    pub(super) acl: Vec<Rule>,
    pub(super) filter: Vec<Rule>,
    pub(super) stream: Option<String>,
    pub(super) sparse: Option<String>,
    pub(super) fds_call: FdCount,
    pub(super) fds_reply: FdCount,
    pub(super) function: Function,
    pub(super) newer: bool,
    pub(super) signals: Option<Signals>,
    pub(super) by_hand: Option<String>,
    pub(super) doc: String,
}

#[derive(Debug)]
pub(super) enum Shape {
    Call { args: Vec<Field>, ret: Vec<Field> },
    Event(Vec<Field>),
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Access {
    Read,
    Write,
    ReadUnless(Condition),
    BeforeAuth,
}

/// A test of one field; `constants` are names of libvirt's constants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Condition {
    pub(super) field: String,
    pub(super) test: Test,
    pub(super) constants: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Test {
    HasAny,
    HasAll,
    HasNone,
    Is,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Rule {
    pub(super) object: String,
    pub(super) permission: String,
    pub(super) when: Option<Condition>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum FdCount {
    #[default]
    Zero,
    One,
    Many,
}

/// The C function behind a procedure.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) enum Function {
    #[default]
    None,
    Api {
        name: String,
        since: String,
    },
    Internal(String),
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Signals {
    pub(super) class: String,
    pub(super) id: Option<i32>,
    pub(super) legacy: bool,
}

impl Schema {
    pub(super) fn program(&self, name: &str) -> Option<&Program> {
        self.programs.iter().find(|program| program.name == name)
    }

    /// The programs whose calls drivers answer, the one without a prefix first.
    pub(super) fn driver_programs(&self) -> Vec<(&Program, &Driver)> {
        let mut programs: Vec<_> =
            self.programs.iter().filter_map(|program| Some((program, program.driver.as_ref()?))).collect();
        programs.sort_by_key(|(_, driver)| driver.prefix.clone());
        programs
    }

    /// The value of one of libvirt's constants.
    pub(super) fn constant(&self, c_name: &str) -> Option<i64> {
        let enums = self.constants.iter().flat_map(|file| &file.enums);
        enums
            .filter_map(|item| Some((item, c_name.strip_prefix(item.prefix.as_str())?)))
            .find_map(|(item, name)| item.constants.iter().find(|constant| constant.name == name))
            .map(|constant| constant.value)
    }
}

impl Driver {
    /// The procedure's name among those of all programs.
    pub(super) fn full_name(&self, procedure: &Procedure) -> String {
        match &self.prefix {
            Some(prefix) => format!("{prefix}_{}", procedure.name),
            None => procedure.name.clone(),
        }
    }
}

impl Program {
    pub(super) fn procedures(&self) -> impl Iterator<Item = (&ProcedureFile, &Procedure)> {
        self.files.iter().flat_map(|file| file.procedures.iter().map(move |procedure| (file, procedure)))
    }

    /// The structs that the procedures bring along: arguments, replies, messages.
    pub(super) fn procedure_structs(&self) -> impl Iterator<Item = (String, &[Field], &Procedure)> {
        self.procedures().flat_map(|(_, procedure)| procedure.structs())
    }

    pub(super) fn bound(&self, bound: &Bound) -> Option<u32> {
        match bound {
            Bound::Number(number) => Some(*number),
            Bound::Limit(name) => self.limits.iter().find(|limit| limit.name == *name).map(|limit| limit.value),
        }
    }
}

impl Procedure {
    /// The procedure's structs that have fields, with their names in lower case.
    pub(super) fn structs(&self) -> impl Iterator<Item = (String, &[Field], &Self)> {
        let parts: [(&str, &[Field]); 2] = match &self.shape {
            Shape::Call { args, ret } => [("args", args), ("ret", ret)],
            Shape::Event(fields) => [("msg", fields), ("", &[])],
        };
        parts
            .into_iter()
            .filter(|(_, fields)| !fields.is_empty())
            .map(move |(part, fields)| (format!("{}_{part}", self.name), fields, self))
    }

    pub(super) fn is_call(&self) -> bool {
        matches!(self.shape, Shape::Call { .. })
    }

    /// The name to say in "not supported": the public function, else the internal one, else the procedure.
    pub(super) fn function_name(&self) -> &str {
        match &self.function {
            Function::Api { name, .. } | Function::Internal(name) => name,
            Function::None => &self.name,
        }
    }
}
