//! What can be wrong with a document, worded as libvirt words it.

use std::fmt;

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};

/// A document that is not well formed, or not one that is read here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// What the document is called in messages: a path, or a word such as `(domain_definition)`.
    pub name: String,
    /// The line, counted from 1.
    pub line: u32,
    /// The byte in the line, counted from 0.
    pub column: u32,
    /// The text of that line; `None` if it is empty.
    pub excerpt: Option<String>,
    /// What is wrong there.
    pub problem: Problem,
}

/// One breach of the syntax or of a limit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// Not one byte.
    Empty,
    /// Something else where the root must begin.
    NoRoot,
    /// Something after the root that may not stand there.
    ExtraContent,
    /// The end of the document inside an element.
    OpenElement {
        /// Its name.
        name: String,
        /// The line of its start tag.
        line: u32,
    },
    /// An end tag of another name.
    Mismatch {
        /// The open element.
        open: String,
        /// The line of its start tag.
        line: u32,
        /// What the end tag says, if it can be read.
        close: Option<String>,
    },
    /// `<` without a name.
    NoElementName,
    /// A start tag without its end.
    OpenStartTag {
        /// The element's name.
        name: String,
        /// The line where it begins.
        line: u32,
    },
    /// An end tag without its end.
    OpenEndTag,
    /// Something in a start tag that is no attribute.
    NoAttributeName,
    /// No blank between two attributes.
    NoBlankBetweenAttributes,
    /// An attribute without a value.
    NoAttributeValue(String),
    /// A value without quotes.
    Unquoted,
    /// A value without its closing quote.
    OpenAttributeValue,
    /// `<` in a value.
    LessThanInValue,
    /// A character in a value that XML does not have.
    BadCharacterInValue,
    /// The same attribute twice.
    DuplicateAttribute(String),
    /// `&` without a name.
    NoReferenceName,
    /// A reference without its semicolon.
    OpenReference,
    /// An entity other than XML's five.
    UnknownEntity(String),
    /// A character reference that is no decimal number.
    BadDecimal,
    /// A character reference that is no hexadecimal number.
    BadHexadecimal,
    /// A reference to a character that XML does not have.
    BadReference(u32),
    /// A reference to a character that nobody has.
    ReferenceOutOfBounds,
    /// A character in text that XML does not have.
    BadCharacter(u32),
    /// `]]>` in text.
    SectionEnd,
    /// A `CDATA` section without its end.
    OpenCdata,
    /// A comment without its end.
    OpenComment,
    /// Two hyphens in a comment; what stands before them.
    DoubleHyphen(String),
    /// A character in a comment that XML does not have.
    BadCharacterInComment(u32),
    /// A processing instruction without a name.
    NoInstructionName,
    /// A processing instruction whose name is kept for XML.
    BadInstructionName,
    /// No blank after the name of a processing instruction.
    NoInstructionBlank(String),
    /// A processing instruction without its end.
    OpenInstruction(String),
    /// An XML declaration elsewhere than at the start.
    LateDeclaration,
    /// An XML declaration without a version.
    NoVersion,
    /// A version other than 1.x.
    Version(String),
    /// An encoding other than UTF-8.
    Encoding(String),
    /// No blank between two parts of the declaration.
    NoDeclarationBlank,
    /// A part of the declaration without quotes.
    DeclarationUnquoted,
    /// A part of the declaration without its closing quote.
    DeclarationOpenQuote,
    /// Neither `yes` nor `no`.
    Standalone,
    /// A declaration without its end.
    OpenDeclaration,
    /// A document type, which libvirt's documents have no use for.
    DocumentType,
    /// Elements nested beyond [`DEPTH_MAX`](crate::DEPTH_MAX).
    TooDeep,
    /// A document beyond [`BYTES_MAX`](crate::BYTES_MAX).
    TooLong,
    /// More nodes and attributes than [`NODES_MAX`](crate::NODES_MAX).
    TooManyNodes,
}

impl From<SyntaxError> for Error {
    fn from(error: SyntaxError) -> Self {
        Self::new(ErrorDomain::XML, ErrorCode::XML_DETAIL, error.to_string())
    }
}

impl fmt::Display for SyntaxError {
    /// Three lines: the message, the line of the document, and a pointer below the place.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let excerpt = self.excerpt.as_deref();
        write!(f, "{}:{}: {}\n{}\n", self.name, self.line, self.problem, excerpt.unwrap_or("(null)"))?;
        let before = excerpt.unwrap_or_default().bytes().take(self.column as usize);
        before.map(|byte| if byte == b'\t' { "\t" } else { "-" }).try_for_each(|mark| f.write_str(mark))?;
        f.write_str("^")
    }
}

/// libxml2 shows so much of a comment.
const COMMENT_SHOWN: usize = 50;

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "Document is empty",
            Self::NoRoot => "Start tag expected, '<' not found",
            Self::ExtraContent => "Extra content at the end of the document",
            Self::NoElementName => "StartTag: invalid element name",
            Self::OpenEndTag => "expected '>'",
            Self::NoAttributeName => "error parsing attribute name",
            Self::NoBlankBetweenAttributes => "attributes construct error",
            Self::Unquoted => "AttValue: \" or ' expected",
            Self::OpenAttributeValue => "AttValue: ' expected",
            Self::LessThanInValue => "Unescaped '<' not allowed in attributes values",
            Self::BadCharacterInValue => "invalid character in attribute value",
            Self::NoReferenceName => "xmlParseEntityRef: no name",
            Self::OpenReference => "EntityRef: expecting ';'",
            Self::BadDecimal => "CharRef: invalid decimal value",
            Self::BadHexadecimal => "CharRef: invalid hexadecimal value",
            Self::ReferenceOutOfBounds => "xmlParseCharRef: character reference out of bounds",
            Self::SectionEnd => "Sequence ']]>' not allowed in content",
            Self::OpenCdata => "Unregistered error message",
            Self::OpenComment => "Comment not terminated",
            Self::NoInstructionName => "xmlParsePI : no target name",
            Self::BadInstructionName => "Invalid PI name",
            Self::LateDeclaration => "XML declaration allowed only at the start of the document",
            Self::NoVersion => "Malformed declaration expecting version",
            Self::NoDeclarationBlank => "Blank needed here",
            Self::DeclarationUnquoted => "String not started expecting ' or \"",
            Self::DeclarationOpenQuote => "String not closed expecting \" or '",
            Self::Standalone => "standalone accepts only 'yes' or 'no'",
            Self::OpenDeclaration => "parsing XML declaration: '?>' expected",
            Self::DocumentType => "Document types are not supported",
            Self::TooDeep => "Excessive depth in document: 256 use XML_PARSE_HUGE option",
            Self::TooLong => "Document is too long",
            Self::TooManyNodes => "Document has too many nodes",
            other => return other.fmt_detail(f),
        })
    }
}

impl Problem {
    /// The texts that name something.
    fn fmt_detail(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OpenElement { name, line } => write!(f, "Premature end of data in tag {name} line {line}"),
            Self::Mismatch { open, line, close } => {
                let close = close.as_deref().unwrap_or("unparsable");
                write!(f, "Opening and ending tag mismatch: {open} line {line} and {close}")
            }
            Self::OpenStartTag { name, line } => write!(f, "Couldn't find end of Start Tag {name} line {line}"),
            Self::NoAttributeValue(name) => write!(f, "Specification mandates value for attribute {name}"),
            Self::DuplicateAttribute(name) => write!(f, "Attribute {name} redefined"),
            Self::UnknownEntity(name) => write!(f, "Entity '{name}' not defined"),
            Self::BadReference(code) => write!(f, "xmlParseCharRef: invalid xmlChar value {code}"),
            Self::BadCharacter(code) if *code < 0x20 => write!(f, "PCDATA invalid Char value {code}"),
            Self::BadCharacter(code) => write!(f, "Char 0x{code:X} out of allowed range"),
            Self::DoubleHyphen(before) => {
                let shown: String = before.chars().take(COMMENT_SHOWN).collect();
                write!(f, "Double hyphen within comment: <!--{shown}")
            }
            Self::BadCharacterInComment(code) => write!(f, "xmlParseComment: invalid xmlChar value {code}"),
            Self::NoInstructionBlank(name) => write!(f, "ParsePI: PI {name} space expected"),
            Self::OpenInstruction(name) => write!(f, "ParsePI: PI {name} never end ..."),
            Self::Version(version) => write!(f, "Unsupported version '{version}'"),
            Self::Encoding(encoding) => write!(f, "Unsupported encoding {encoding}"),
            // Every other one stands in `fmt`.
            _ => Ok(()),
        }
    }
}

impl std::error::Error for SyntaxError {}
