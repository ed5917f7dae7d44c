//! Medians and ratios as a table in Markdown.

/// What the rounds of one row gave.
pub(super) struct Row {
    name: String,
    pub(super) ours: Vec<f64>,
    pub(super) theirs: Vec<f64>,
    /// Empty where there is no limit to speak of.
    pub(super) limit: Vec<f64>,
}

impl Row {
    pub(super) fn new(name: impl Into<String>) -> Self {
        Row { name: name.into(), ours: Vec::new(), theirs: Vec::new(), limit: Vec::new() }
    }
}

/// Prints rates (more is better), then costs (less is better).
pub(super) fn print(rates: &[Row], costs: &[Row]) {
    println!(
        "| rate (more is better) | Ferrovirt | C client | limit | Ferrovirt / C | Ferrovirt / limit | C / limit |"
    );
    println!("|---|---|---|---|---|---|---|");
    for row in rates {
        let (ours, theirs, limit) = (median(&row.ours), median(&row.theirs), median(&row.limit));
        let beside_limit = if row.limit.is_empty() {
            ["-"; 3].map(str::to_owned)
        } else {
            [format!("{limit:.0}"), format!("{:.2}", ours / limit), format!("{:.2}", theirs / limit)]
        };
        let [limit, ours_by_limit, theirs_by_limit] = beside_limit;
        let ratio = ours / theirs;
        println!(
            "| {} | {} | {} | {limit} | {ratio:.2} | {ours_by_limit} | {theirs_by_limit} |",
            row.name,
            shown(ours),
            shown(theirs)
        );
    }
    println!("\n| cost (less is better) | fvsh | virsh | fvsh / virsh |");
    println!("|---|---|---|---|");
    for row in costs {
        let (ours, theirs) = (median(&row.ours), median(&row.theirs));
        println!("| {} | {ours:.1} | {theirs:.1} | {:.2} |", row.name, ours / theirs);
    }
}

/// Without a fraction where that tells nothing.
fn shown(rate: f64) -> String {
    if rate < 100.0 { format!("{rate:.1}") } else { format!("{rate:.0}") }
}

/// The middle one, or the mean of the middle two.
pub(super) fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => f64::NAN,
        count if count % 2 == 1 => sorted[count / 2],
        count => f64::midpoint(sorted[count / 2 - 1], sorted[count / 2]),
    }
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_middle() {
        assert!((median(&[3.0, 1.0, 2.0]) - 2.0).abs() < f64::EPSILON);
        assert!((median(&[4.0, 1.0, 2.0, 3.0]) - 2.5).abs() < f64::EPSILON);
    }
}
