//! `cargo xtask bench daemon`: ferrovirtd beside libvirtd with its test driver, and both beside a server that does no
//! work; the same C client for all of them.

mod memory;
mod servers;
mod table;

use super::{
    Options,
    holder::Holder,
    programs::{self, Programs},
};
use servers::{Kind, Server, start_up_ms};
use table::Row;

/// Domains beside the one that is always there.
const DOMAINS: &str = "9999";
/// Clients that are there and say nothing.
const IDLE_CLIENTS: u32 = 400;

/// Runs the rounds and prints the tables.
pub(super) fn run(options: &Options) -> Result<(), String> {
    let programs = Programs::build("ferrovirtd")?;
    let folder = std::env::temp_dir().join(format!("ferrovirt-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let outcome = Bench { programs: &programs, options, folder: &folder }.run();
    let _ = std::fs::remove_dir_all(&folder);
    outcome
}

struct Bench<'a> {
    programs: &'a Programs,
    options: &'a Options,
    folder: &'a std::path::Path,
}

impl Bench<'_> {
    fn run(&self) -> Result<(), String> {
        let start_up = self.start_up()?;
        let start = |kind| Server::start(kind, self.programs, self.folder);
        let servers = [start(Kind::Ferrovirtd)?, start(Kind::Libvirtd)?, start(Kind::Canned)?];
        let daemons = &servers[..2];
        let memory = self.memory(daemons)?;
        let held = daemons.iter().map(|server| Holder::open(&server.unix)).collect::<Result<Vec<_>, _>>()?;
        let mut rates = self.small_calls("unix", &servers, |server| &server.unix)?;
        rates.extend(self.small_calls("tcp", &servers, |server| &server.tcp)?);
        for server in daemons {
            programs::output(&self.programs.ours, &["populate", &server.unix, DOMAINS])?;
        }
        rates.extend(self.many_domains("unix", daemons, |server| &server.unix)?);
        rates.extend(self.many_domains("tcp", daemons, |server| &server.tcp)?);
        drop(held);
        table::print(&rates, &[start_up, memory]);
        Ok(())
    }

    fn small_calls(&self, way: &str, servers: &[Server], uri: fn(&Server) -> &String) -> Result<Vec<Row>, String> {
        Ok(vec![
            self.rates(format!("calls per second, 1 caller, {way}"), servers, uri, "calls", &["1"])?,
            self.rates(format!("calls per second, 64 callers, {way}"), servers, uri, "calls", &["64"])?,
            self.rates(format!("opens per second, {way}"), servers, uri, "opens", &[])?,
        ])
    }

    fn many_domains(&self, way: &str, servers: &[Server], uri: fn(&Server) -> &String) -> Result<Vec<Row>, String> {
        Ok(vec![
            self.rates(format!("lists of 10,000 domains per second, {way}"), servers, uri, "list", &[])?,
            self.rates(format!("bulk statistics of 10,000 domains per second, {way}"), servers, uri, "stats", &[])?,
        ])
    }

    /// Rounds in which each server has its turn.
    fn rates(
        &self,
        name: String,
        servers: &[Server],
        uri: fn(&Server) -> &String,
        mode: &str,
        more: &[&str],
    ) -> Result<Row, String> {
        let mut row = Row::new(name);
        for _ in 0..self.options.rounds {
            for (server, values) in servers.iter().zip(&mut row.values) {
                let words = [&[mode, uri(server), self.options.seconds.as_str()], more].concat();
                values.push(super::rate(&self.programs.c_client, &words)?);
            }
        }
        Ok(row)
    }

    /// Milliseconds from the start of a process to the answer of its first call.
    fn start_up(&self) -> Result<Row, String> {
        let mut row = Row::new("start-up, ms".to_owned());
        for _ in 0..self.options.rounds {
            for (kind, values) in [Kind::Ferrovirtd, Kind::Libvirtd].into_iter().zip(&mut row.values) {
                values.push(start_up_ms(kind, self.programs, self.folder)?);
            }
        }
        Ok(row)
    }

    fn memory(&self, daemons: &[Server]) -> Result<Row, String> {
        let mut row = Row::new(format!("memory of one of {IDLE_CLIENTS} idle clients, KiB"));
        for (server, values) in daemons.iter().zip(&mut row.values) {
            values.push(memory::of_idle_client_kib(&self.programs.c_client, server, IDLE_CLIENTS)?);
        }
        Ok(row)
    }
}
