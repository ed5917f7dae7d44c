//! Tables: columns as wide as their widest cell, a ruled header.

use serde_json::{Map, Value};

use super::Charset;
use super::answer::{cell, key};

/// Blanks behind every cell but the last of a row.
const GAP: usize = 2;

/// A table of text.
#[derive(Debug)]
pub(crate) struct TextTable {
    charset: Charset,
    rows: Vec<Vec<(String, usize)>>,
    header: Vec<String>,
    /// The cells as they were given, for programs.
    values: Vec<Vec<Value>>,
}

impl TextTable {
    pub(crate) fn new(charset: Charset, header: &[&str]) -> Self {
        let shown = header.iter().map(|title| charset.cell(title)).collect();
        let header = header.iter().map(|title| (*title).to_owned()).collect();
        TextTable { charset, rows: vec![shown], header, values: Vec::new() }
    }

    pub(crate) fn row<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) {
        let cells: Vec<&str> = cells.into_iter().collect();
        self.rows.push(cells.iter().map(|text| self.charset.cell(text)).collect());
        self.values.push(self.header.iter().zip(cells).map(|(title, text)| cell(title, text)).collect());
    }

    /// The rows as objects.
    pub(super) fn objects(&self) -> impl Iterator<Item = Map<String, Value>> {
        let keys: Vec<String> = self.header.iter().map(|title| key(title)).collect();
        self.values.iter().map(move |row| keys.iter().cloned().zip(row.iter().cloned()).collect())
    }

    /// The whole table; without its header the header's widths do not count.
    pub(crate) fn render(&self, with_header: bool) -> String {
        let rows = if with_header { &self.rows[..] } else { &self.rows[1..] };
        let widths = self.widths(rows);
        let mut text = String::new();
        for (index, row) in rows.iter().enumerate() {
            render_row(&mut text, row, &widths);
            if with_header && index == 0 {
                let rule: usize = widths.iter().map(|width| width + 1 + GAP).sum();
                text.push_str(&"-".repeat(rule));
                text.push('\n');
            }
        }
        text
    }

    fn widths(&self, rows: &[Vec<(String, usize)>]) -> Vec<usize> {
        let columns = self.rows.first().map_or(0, Vec::len);
        (0..columns).map(|column| rows.iter().map(|row| row[column].1).max().unwrap_or(0)).collect()
    }
}

fn render_row(text: &mut String, row: &[(String, usize)], widths: &[usize]) {
    for (column, ((cell, width), column_width)) in row.iter().zip(widths).enumerate() {
        text.push(' ');
        text.push_str(cell);
        if column + 1 < row.len() {
            text.push_str(&" ".repeat(column_width - width + GAP));
        }
    }
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn domains(charset: Charset, rows: &[[&str; 3]], with_header: bool) -> String {
        let mut table = TextTable::new(charset, &["Id", "Name", "State"]);
        for row in rows {
            table.row(row.iter().copied());
        }
        table.render(with_header)
    }

    /// Recorded from virsh 9.0.0 `list`.
    #[test]
    fn header_and_rule() {
        let shown = domains(Charset::Utf8, &[["1", "test", "running"]], true);
        assert_eq!(shown, " Id   Name   State\n----------------------\n 1    test   running\n");
    }

    #[test]
    fn no_rows_print_the_header() {
        assert_eq!(domains(Charset::Utf8, &[], true), " Id   Name   State\n--------------------\n");
    }

    #[test]
    fn quiet_forgets_the_header_and_its_widths() {
        assert_eq!(domains(Charset::Utf8, &[["1", "test", "running"]], false), " 1   test   running\n");
    }

    /// Recorded from virsh 9.0.0 `list --all --title`: the last cell is empty, its own blank stays.
    #[test]
    fn empty_last_cell() {
        let mut table = TextTable::new(Charset::Utf8, &["Id", "Name", "State", "Title"]);
        table.row(["1", "test", "running", ""]);
        assert_eq!(
            table.render(true),
            " Id   Name   State     Title\n------------------------------\n 1    test   running   \n"
        );
    }

    #[test]
    fn wide_and_unprintable_text() {
        let shown = domains(Charset::Utf8, &[["1", "日本", "x"], ["2", "a\\x20\tb", "y"]], true);
        let want = " Id   Name            State\n-----------------------------\n \
                    1    日本            x\n 2    a\\x5cx20\\x09b   y\n";
        assert_eq!(shown, want);
    }

    /// Recorded from virsh 9.0.0 under LC_ALL=C.
    #[test]
    fn ascii_locale() {
        let shown = domains(Charset::Ascii, &[["1", "é", "x"]], false);
        assert_eq!(shown, " 1   \\xff\\xff   x\n");
    }
}
