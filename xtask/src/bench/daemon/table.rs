//! The servers' figures side by side, in Markdown.

use super::super::table::median;

/// What the rounds of one row gave: ferrovirtd, libvirtd, the ceiling where there is one.
pub(super) struct Row {
    name: String,
    pub(super) values: [Vec<f64>; 3],
}

impl Row {
    pub(super) fn new(name: String) -> Self {
        Row { name, values: Default::default() }
    }

    fn medians(&self) -> [f64; 3] {
        self.values.each_ref().map(|values| median(values))
    }
}

/// Prints rates (more is better), then costs (less is better).
pub(super) fn print(rates: &[Row], costs: &[Row]) {
    println!(
        "| rate (more is better) | ferrovirtd | libvirtd | ceiling | ferrovirtd / libvirtd | ferrovirtd / ceiling |"
    );
    println!("|---|---|---|---|---|---|");
    for row in rates {
        let [ours, theirs, ceiling] = row.medians();
        let (ceiling, part) = if ceiling.is_nan() {
            ("-".to_owned(), "-".to_owned())
        } else {
            (format!("{ceiling:.0}"), format!("{:.2}", ours / ceiling))
        };
        println!("| {} | {ours:.0} | {theirs:.0} | {ceiling} | {:.2} | {part} |", row.name, ours / theirs);
    }
    println!("\n| cost (less is better) | ferrovirtd | libvirtd | ferrovirtd / libvirtd |");
    println!("|---|---|---|---|");
    for row in costs {
        let [ours, theirs, _] = row.medians();
        println!("| {} | {ours:.1} | {theirs:.1} | {:.2} |", row.name, ours / theirs);
    }
}
