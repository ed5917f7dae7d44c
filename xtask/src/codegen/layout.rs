//! How big a Rust value of a wire form is on a 64-bit machine, to decide which variants of `Call` and `Reply` are boxed.

use super::model::{Field, Form, Program, Schema};
use super::resolve::{Meaning, find};

/// The largest payload that stands in the enum itself.
pub(super) const INLINE_MAX: usize = 64;

#[derive(Clone, Copy)]
struct Layout {
    size: usize,
    align: usize,
}

/// The size of a struct. rustc orders the fields by alignment, so padding stands at the end only.
pub(super) fn struct_size(schema: &Schema, program: &Program, fields: &[Field]) -> usize {
    struct_layout(schema, program, fields).size
}

fn struct_layout(schema: &Schema, program: &Program, fields: &[Field]) -> Layout {
    let layouts: Vec<Layout> = fields.iter().map(|field| layout(schema, program, &field.form)).collect();
    let align = layouts.iter().map(|layout| layout.align).max().unwrap_or(1);
    let size = layouts.iter().map(|layout| layout.size).sum::<usize>().next_multiple_of(align);
    Layout { size, align }
}

fn layout(schema: &Schema, program: &Program, form: &Form) -> Layout {
    let word = |size| Layout { size, align: size };
    match form {
        Form::Char | Form::Uchar => word(1),
        Form::Ushort => word(2),
        Form::I32 | Form::U32 => word(4),
        Form::I64 | Form::U64 | Form::F64 => word(8),
        Form::Fixed(length) | Form::CharArray(length) => Layout { size: *length as usize, align: 1 },
        Form::String | Form::Text(_) | Form::Opaque(_) | Form::Chars(_) | Form::List(..) => {
            Layout { size: 24, align: 8 }
        }
        Form::Optional(inner) => optional(layout(schema, program, inner), has_niche(schema, program, inner)),
        Form::Named(name) => match find(schema, program, name) {
            Some((owner, Meaning::Struct(fields))) => struct_layout(schema, owner, fields),
            // A string's or a number's size beside a tag that may need a word of its own.
            Some((_, Meaning::Union(_))) => Layout { size: 32, align: 8 },
            Some((_, Meaning::Enum)) | None => word(4),
        },
    }
}

fn optional(inner: Layout, niche: bool) -> Layout {
    let tag = if niche { 0 } else { inner.align };
    Layout { size: inner.size + tag, ..inner }
}

/// Whether `None` fits into the value's own bytes; every string and vector has room for it.
fn has_niche(schema: &Schema, program: &Program, form: &Form) -> bool {
    match form {
        Form::String | Form::Text(_) | Form::Opaque(_) | Form::Chars(_) | Form::List(..) => true,
        Form::Optional(inner) => has_niche(schema, program, inner),
        Form::Named(name) => match find(schema, program, name) {
            Some((owner, Meaning::Struct(fields))) => fields.iter().any(|field| has_niche(schema, owner, &field.form)),
            _ => false,
        },
        _ => false,
    }
}
