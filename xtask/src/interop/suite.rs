//! Named tests, run in order, one line each.

use std::time::Instant;

use regex_lite::Regex;

use super::world::World;

/// What a test does: `Err` says what was wrong, over as many lines as it takes.
type Check = Box<dyn Fn(&World) -> Result<(), String>>;

struct Test {
    name: String,
    check: Check,
}

/// The tests of one run.
#[derive(Default)]
pub(super) struct Suite {
    tests: Vec<Test>,
}

impl Suite {
    pub(super) fn add(&mut self, name: impl Into<String>, check: impl Fn(&World) -> Result<(), String> + 'static) {
        let name = name.into();
        assert!(self.tests.iter().all(|test| test.name != name), "two tests are called '{name}'");
        self.tests.push(Test { name, check: Box::new(check) });
    }

    pub(super) fn only(mut self, wanted: &Regex) -> Self {
        self.tests.retain(|test| wanted.is_match(&test.name));
        self
    }

    pub(super) fn is_empty(&self) -> bool {
        self.tests.is_empty()
    }

    pub(super) fn print_names(&self) {
        for test in &self.tests {
            println!("{}", test.name);
        }
    }

    pub(super) fn run(self, world: &World) -> Tally {
        let mut tally = Tally::default();
        for test in &self.tests {
            let started = Instant::now();
            let outcome = (test.check)(world);
            let seconds = started.elapsed().as_secs_f64();
            match outcome {
                Ok(()) => {
                    tally.passed += 1;
                    println!("ok    {seconds:6.2} s  {}", test.name);
                }
                Err(text) => {
                    tally.failed.push(test.name.clone());
                    println!("FAIL  {seconds:6.2} s  {}\n{}", test.name, indent(&text));
                }
            }
        }
        tally
    }
}

fn indent(text: &str) -> String {
    text.lines().map(|line| format!("        {line}")).collect::<Vec<_>>().join("\n")
}

/// How a run went.
#[derive(Default)]
pub(super) struct Tally {
    passed: usize,
    failed: Vec<String>,
}

impl Tally {
    /// Prints the closing line; an error when a test failed.
    pub(super) fn verdict(self) -> Result<(), String> {
        println!("{} passed, {} failed, 0 skipped", self.passed, self.failed.len());
        if self.failed.is_empty() {
            return Ok(());
        }
        Err(format!("failed: {}", self.failed.join(", ")))
    }
}
