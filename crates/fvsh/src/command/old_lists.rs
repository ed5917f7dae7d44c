//! Lists from servers of old, which cannot list objects: they are asked how many there are and which, a side at a time.
//!
//! A driver without the family refuses the first of these questions; that is what the user of virsh reads, too.

use ferrovirt::{
    Connection, Domain, DomainSnapshot, DomainState, Error, ErrorCode, Interface, ListCheckpoints, ListDomains,
    ListInterfaces, ListNetworks, ListNodeDevices, ListSnapshots, ListStoragePools, Network, NodeDevice, StoragePool,
    StorageVol,
};

use super::Failure;
use super::node_device::CAPABILITIES;
use crate::shell::Shell;

/// Whether a server, or its driver, does not have the call.
pub(super) fn is_unknown_call<T>(answer: &Result<T, Error>) -> bool {
    answer.as_ref().is_err_and(|error| error.code == ErrorCode::NO_SUPPORT)
}

pub(super) fn domains(shell: &mut Shell, conn: &Connection, filter: ListDomains) -> Result<Vec<Domain>, Failure> {
    let has = |flag| filter.contains(flag);
    let texts = ["Failed to list active domains"; 2];
    let ids =
        keys(shell, has(ListDomains::ACTIVE), texts, conn.num_of_domains(), async |max| conn.list_domains(max).await)?;
    let texts = ["Failed to list inactive domains"; 2];
    let names = keys(shell, has(ListDomains::INACTIVE), texts, conn.num_of_defined_domains(), async |max| {
        conn.list_defined_domains(max).await
    })?;
    let mut domains = look_up(shell, ids, async |id: i32| conn.domain_lookup_by_id(id.cast_unsigned()).await);
    domains.extend(look_up(shell, names, async |name: String| conn.domain_lookup_by_name(&name).await));

    let sides = [has(ListDomains::PERSISTENT), has(ListDomains::TRANSIENT)];
    let text = "Failed to get domain persistence info";
    narrow(shell, &mut domains, sides, text, async |domain| domain.is_persistent().await)?;
    narrow_states(shell, &mut domains, filter)?;
    let sides = [has(ListDomains::AUTOSTART), has(ListDomains::NO_AUTOSTART)];
    let text = "Failed to get domain autostart state";
    narrow(shell, &mut domains, sides, text, async |domain| domain.autostart().await)?;
    let sides = [has(ListDomains::MANAGEDSAVE), has(ListDomains::NO_MANAGEDSAVE)];
    let text = "Failed to check for domain managed save image";
    narrow(shell, &mut domains, sides, text, async |domain| domain.has_managed_save_image().await)?;
    let sides = [has(ListDomains::HAS_SNAPSHOT), has(ListDomains::NO_SNAPSHOT)];
    let text = "Failed to get snapshot count";
    narrow(
        shell,
        &mut domains,
        sides,
        text,
        async |domain| Ok(domain.snapshot_num(ListSnapshots::empty()).await? > 0),
    )?;
    let sides = [has(ListDomains::HAS_CHECKPOINT), has(ListDomains::NO_CHECKPOINT)];
    let text = "Failed to get checkpoint count";
    narrow(shell, &mut domains, sides, text, async |domain| {
        Ok(!domain.list_all_checkpoints(ListCheckpoints::empty()).await?.is_empty())
    })?;
    Ok(domains)
}

/// Keeps the domains in one of the filter's states, if there are any.
fn narrow_states(shell: &mut Shell, domains: &mut Vec<Domain>, filter: ListDomains) -> Result<(), Failure> {
    const STATES: ListDomains =
        ListDomains::RUNNING.union(ListDomains::PAUSED).union(ListDomains::SHUTOFF).union(ListDomains::OTHER);
    let sides = [filter.intersects(STATES), false];
    narrow(shell, domains, sides, "Failed to get domain state", async |domain| {
        let flag = match domain.state().await?.state {
            DomainState::Running => ListDomains::RUNNING,
            DomainState::Paused => ListDomains::PAUSED,
            DomainState::Shutoff => ListDomains::SHUTOFF,
            _ => ListDomains::OTHER,
        };
        Ok(filter.contains(flag))
    })
}

pub(super) fn networks(shell: &mut Shell, conn: &Connection, filter: ListNetworks) -> Result<Vec<Network>, Failure> {
    let has = |flag| filter.contains(flag);
    let texts = ["Failed to get the number of active networks", "Failed to list active networks"];
    let mut names = keys(shell, has(ListNetworks::ACTIVE), texts, conn.num_of_networks(), async |max| {
        conn.list_networks(max).await
    })?;
    let texts = ["Failed to get the number of inactive networks", "Failed to list inactive networks"];
    names.extend(keys(shell, has(ListNetworks::INACTIVE), texts, conn.num_of_defined_networks(), async |max| {
        conn.list_defined_networks(max).await
    })?);
    let mut networks = look_up(shell, names, async |name: String| conn.network_lookup_by_name(&name).await);
    let sides = [has(ListNetworks::PERSISTENT), has(ListNetworks::TRANSIENT)];
    let text = "Failed to get network persistence info";
    narrow(shell, &mut networks, sides, text, async |network| network.is_persistent().await)?;
    let sides = [has(ListNetworks::AUTOSTART), has(ListNetworks::NO_AUTOSTART)];
    let text = "Failed to get network autostart state";
    narrow(shell, &mut networks, sides, text, async |network| network.autostart().await)?;
    Ok(networks)
}

pub(super) fn pools(
    shell: &mut Shell,
    conn: &Connection,
    filter: ListStoragePools,
) -> Result<Vec<StoragePool>, Failure> {
    const NO_TYPES: ListStoragePools = ListStoragePools::ACTIVE
        .union(ListStoragePools::INACTIVE)
        .union(ListStoragePools::PERSISTENT)
        .union(ListStoragePools::TRANSIENT)
        .union(ListStoragePools::AUTOSTART)
        .union(ListStoragePools::NO_AUTOSTART);
    if !NO_TYPES.contains(filter) {
        return shell.refuse("Filtering using --type is not supported by this libvirt");
    }
    let has = |flag| filter.contains(flag);
    // the blank at the end is virsh's
    let texts = ["Failed to get the number of active pools ", "Failed to list active pools"];
    let mut names = keys(shell, has(ListStoragePools::ACTIVE), texts, conn.num_of_storage_pools(), async |max| {
        conn.list_storage_pools(max).await
    })?;
    let texts = ["Failed to get the number of inactive pools", "Failed to list inactive pools"];
    let inactive = has(ListStoragePools::INACTIVE);
    names.extend(keys(shell, inactive, texts, conn.num_of_defined_storage_pools(), async |max| {
        conn.list_defined_storage_pools(max).await
    })?);
    let mut pools = look_up(shell, names, async |name: String| conn.storage_pool_lookup_by_name(&name).await);
    let sides = [has(ListStoragePools::PERSISTENT), has(ListStoragePools::TRANSIENT)];
    let text = "Failed to get pool persistence info";
    narrow(shell, &mut pools, sides, text, async |pool| pool.is_persistent().await)?;
    let sides = [has(ListStoragePools::AUTOSTART), has(ListStoragePools::NO_AUTOSTART)];
    let text = "Failed to get pool autostart state";
    narrow(shell, &mut pools, sides, text, async |pool| pool.autostart().await)?;
    Ok(pools)
}

pub(super) fn interfaces(
    shell: &mut Shell,
    conn: &Connection,
    filter: ListInterfaces,
) -> Result<Vec<Interface>, Failure> {
    let texts = ["Failed to list active interfaces"; 2];
    let active = filter.contains(ListInterfaces::ACTIVE);
    let mut names = keys(shell, active, texts, conn.num_of_interfaces(), async |max| conn.list_interfaces(max).await)?;
    let texts = ["Failed to list inactive interfaces"; 2];
    let inactive = filter.contains(ListInterfaces::INACTIVE);
    names.extend(keys(shell, inactive, texts, conn.num_of_defined_interfaces(), async |max| {
        conn.list_defined_interfaces(max).await
    })?);
    Ok(look_up(shell, names, async |name: String| conn.interface_lookup_by_name(&name).await))
}

/// Devices of either side, as virsh has it: servers of old know none that is not active.
pub(super) fn node_devices(
    shell: &mut Shell,
    conn: &Connection,
    filter: ListNodeDevices,
) -> Result<Vec<NodeDevice>, Failure> {
    let texts = ["Failed to count node devices", "Failed to list node devices"];
    let names =
        keys(shell, true, texts, conn.node_num_of_devices(None), async |max| conn.node_list_devices(None, max).await)?;
    let mut devices = look_up(shell, names, async |name: String| conn.node_device_lookup_by_name(&name).await);
    let wanted: Vec<&str> =
        CAPABILITIES.iter().filter(|(_, flag)| filter.contains(*flag)).map(|(name, _)| *name).collect();
    let text = "Failed to get capability names of the device";
    narrow(shell, &mut devices, [!wanted.is_empty(), false], text, async |device| {
        let capabilities = device.list_caps(device.num_of_caps().await?).await?;
        Ok(capabilities.iter().any(|name| wanted.contains(&name.as_str())))
    })?;
    Ok(devices)
}

pub(super) fn volumes(shell: &mut Shell, pool: &StoragePool) -> Result<Vec<StorageVol>, Failure> {
    let texts = ["Failed to list storage volumes"; 2];
    let names = keys(shell, true, texts, pool.num_of_volumes(), async |max| pool.list_volumes(max).await)?;
    Ok(look_up(shell, names, async |name: String| pool.storage_vol_lookup_by_name(&name).await))
}

/// The domain's snapshots, or those that grew from one.
pub(super) fn snapshots(
    shell: &Shell,
    domain: &Domain,
    start: Option<&DomainSnapshot>,
    filter: ListSnapshots,
) -> Result<Vec<DomainSnapshot>, Error> {
    let names = shell.wait(async {
        match start {
            Some(start) => start.list_children_names(start.num_children(filter).await?, filter).await,
            None => domain.snapshot_list_names(domain.snapshot_num(filter).await?, filter).await,
        }
    })?;
    Ok(look_up(shell, names, async |name: String| domain.snapshot_lookup_by_name(&name).await))
}

/// The keys of a side, if it is wanted. The texts are virsh's of a side that cannot be counted, and listed.
fn keys<K>(
    shell: &mut Shell,
    wanted: bool,
    [not_counted, not_listed]: [&str; 2],
    count: impl Future<Output = Result<u32, Error>>,
    list: impl AsyncFnOnce(u32) -> Result<Vec<K>, Error>,
) -> Result<Vec<K>, Failure> {
    if !wanted {
        return Ok(Vec::new());
    }
    let counted = shell.wait(count);
    let count = shell.explained(counted, not_counted)?;
    if count == 0 {
        return Ok(Vec::new());
    }
    let listed = shell.wait(list(count));
    shell.explained(listed, not_listed)
}

/// Finds objects by their keys, but for those that have gone since.
fn look_up<K, T>(shell: &Shell, keys: Vec<K>, find: impl AsyncFn(K) -> Result<T, Error>) -> Vec<T> {
    keys.into_iter().filter_map(|key| shell.wait(find(key)).ok()).collect()
}

/// Keeps the objects that have a property if only those are wanted, or those that lack it.
fn narrow<T>(
    shell: &mut Shell,
    objects: &mut Vec<T>,
    [having, lacking]: [bool; 2],
    not_told: &str,
    has: impl AsyncFn(&T) -> Result<bool, Error>,
) -> Result<(), Failure> {
    if having == lacking {
        return Ok(());
    }
    let mut kept = Vec::new();
    for object in objects.drain(..) {
        let answer = shell.wait(has(&object));
        if shell.explained(answer, not_told)? == having {
            kept.push(object);
        }
    }
    *objects = kept;
    Ok(())
}
