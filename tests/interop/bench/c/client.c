/*
 * The C client's side of the benchmark: the same work as ferrovirt-bench's, through libvirt.so.
 *
 *   client opens URI SECONDS                    connections opened and closed per second
 *   client calls URI SECONDS CALLERS            domain lookups per second on one connection, by CALLERS threads
 *   client download URI SECONDS POOL VOLUME     MiB per second, the volume again and again
 *   client upload URI SECONDS POOL VOLUME       MiB per second, 64 MiB again and again
 *   client list URI SECONDS                     lists of all domains per second
 *   client stats URI SECONDS                    bulk statistics of all domains per second
 *   client events URI SECONDS                   lifecycle events per second
 *   client idle URI COUNT                       holds so many connections until its input ends
 *
 * Prints one number.
 */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static const char *const DOMAIN_NAME = "test";

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

static void die(const char *what)
{
    fprintf(stderr, "client: %s: %s\n", what, virGetLastErrorMessage());
    exit(1);
}

static virConnectPtr open_or_die(const char *uri)
{
    virConnectPtr conn = virConnectOpen(uri);
    if (!conn)
        die("open");
    return conn;
}

static double opens(const char *uri, double seconds)
{
    double start = now(), end = start;
    long count = 0;
    while (end - start < seconds) {
        if (virConnectClose(open_or_die(uri)) < 0)
            die("close");
        count++;
        end = now();
    }
    return count / (end - start);
}

struct caller {
    pthread_t thread;
    virConnectPtr conn;
    long count;
};

static atomic_bool stop;

static void *call_in_a_loop(void *opaque)
{
    struct caller *self = opaque;
    while (!atomic_load_explicit(&stop, memory_order_relaxed)) {
        virDomainPtr domain = virDomainLookupByName(self->conn, DOMAIN_NAME);
        if (!domain)
            die("lookup");
        virDomainFree(domain);
        self->count++;
    }
    return NULL;
}

static double calls(const char *uri, double seconds, int callers)
{
    virConnectPtr conn = open_or_die(uri);
    struct caller *all = calloc(callers, sizeof(*all));
    struct timespec pause = { (time_t)seconds, (long)((seconds - (time_t)seconds) * 1e9) };
    double start = now(), elapsed;
    long count = 0;

    for (int i = 0; i < callers; i++) {
        all[i].conn = conn;
        if (pthread_create(&all[i].thread, NULL, call_in_a_loop, &all[i]) != 0)
            die("thread");
    }
    nanosleep(&pause, NULL);
    atomic_store(&stop, 1);
    elapsed = now() - start;
    for (int i = 0; i < callers; i++) {
        pthread_join(all[i].thread, NULL);
        count += all[i].count;
    }
    free(all);
    virConnectClose(conn);
    return count / elapsed;
}

/* What virsh moves at once. */
#define CHUNK 262120
#define UPLOAD_BYTES (64L << 20)

static double transfers(const char *uri, double seconds, const char *pool_name, const char *name, int up)
{
    virConnectPtr conn = open_or_die(uri);
    virStoragePoolPtr pool = virStoragePoolLookupByName(conn, pool_name);
    virStorageVolPtr volume = pool ? virStorageVolLookupByName(pool, name) : NULL;
    char *buffer = calloc(1, CHUNK);
    double start = now(), end = start;
    long bytes = 0;

    if (!volume)
        die("volume");
    while (end - start < seconds) {
        virStreamPtr stream = virStreamNew(conn, 0);
        long moved = 0;
        int count = 0;

        if (!stream || (up ? virStorageVolUpload(volume, stream, 0, 0, 0) :
                             virStorageVolDownload(volume, stream, 0, 0, 0)) < 0)
            die("stream");
        if (up) {
            while (moved < UPLOAD_BYTES) {
                size_t want = UPLOAD_BYTES - moved < CHUNK ? UPLOAD_BYTES - moved : CHUNK;
                if ((count = virStreamSend(stream, buffer, want)) < 0)
                    break;
                moved += count;
            }
        } else {
            while ((count = virStreamRecv(stream, buffer, CHUNK)) > 0)
                moved += count;
        }
        if (count < 0 || virStreamFinish(stream) < 0)
            die("transfer");
        virStreamFree(stream);
        bytes += moved;
        end = now();
    }
    free(buffer);
    virStorageVolFree(volume);
    virStoragePoolFree(pool);
    virConnectClose(conn);
    return bytes / (end - start) / (1 << 20);
}

static double lists(const char *uri, double seconds)
{
    virConnectPtr conn = open_or_die(uri);
    double start = now(), end = start;
    long count = 0;
    while (end - start < seconds) {
        virDomainPtr *domains;
        int length = virConnectListAllDomains(conn, &domains, 0);
        if (length < 0)
            die("list");
        while (length > 0)
            virDomainFree(domains[--length]);
        free(domains);
        count++;
        end = now();
    }
    virConnectClose(conn);
    return count / (end - start);
}

static double stats(const char *uri, double seconds)
{
    virConnectPtr conn = open_or_die(uri);
    double start = now(), end = start;
    long count = 0;
    while (end - start < seconds) {
        virDomainStatsRecordPtr *records;
        if (virConnectGetAllDomainStats(conn, 0, &records, 0) < 0)
            die("stats");
        virDomainStatsRecordListFree(records);
        count++;
        end = now();
    }
    virConnectClose(conn);
    return count / (end - start);
}

static int count_event(virConnectPtr conn, virDomainPtr domain, int event, int detail, void *opaque)
{
    (void)conn, (void)domain, (void)event, (void)detail;
    ++*(long *)opaque;
    return 0;
}

static double events(const char *uri, double seconds)
{
    long count = 0;
    double start, end;
    virConnectPtr conn;

    if (virEventRegisterDefaultImpl() < 0)
        die("event loop");
    conn = open_or_die(uri);
    if (virConnectDomainEventRegisterAny(conn, NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE,
                                         VIR_DOMAIN_EVENT_CALLBACK(count_event), &count, NULL) < 0)
        die("events");
    for (start = end = now(); end - start < seconds; end = now()) {
        if (virEventRunDefaultImpl() < 0)
            die("event loop");
    }
    return count / (end - start);
}

/* Says how many there are when all are open, and leaves without a word. */
static void idle(const char *uri, int count)
{
    for (int i = 0; i < count; i++)
        open_or_die(uri);
    printf("%d\n", count);
    fflush(stdout);
    while (getchar() != EOF)
        ;
    _exit(0);
}

int main(int argc, char **argv)
{
    double seconds = argc > 3 ? atof(argv[3]) : 0;
    const char *mode = argc > 3 ? argv[1] : "";

    if (argc == 4 && strcmp(mode, "opens") == 0) {
        printf("%.1f\n", opens(argv[2], seconds));
    } else if (argc == 5 && strcmp(mode, "calls") == 0) {
        printf("%.1f\n", calls(argv[2], seconds, atoi(argv[4])));
    } else if (argc == 6 && (strcmp(mode, "download") == 0 || strcmp(mode, "upload") == 0)) {
        printf("%.1f\n", transfers(argv[2], seconds, argv[4], argv[5], mode[0] == 'u'));
    } else if (argc == 4 && strcmp(mode, "list") == 0) {
        printf("%.1f\n", lists(argv[2], seconds));
    } else if (argc == 4 && strcmp(mode, "stats") == 0) {
        printf("%.1f\n", stats(argv[2], seconds));
    } else if (argc == 4 && strcmp(mode, "events") == 0) {
        printf("%.1f\n", events(argv[2], seconds));
    } else if (argc == 4 && strcmp(mode, "idle") == 0) {
        idle(argv[2], atoi(argv[3]));
    } else {
        fprintf(stderr, "usage: client opens|list|stats|events URI SECONDS | calls URI SECONDS CALLERS |"
                        " download|upload URI SECONDS POOL VOLUME | idle URI COUNT\n");
        return 2;
    }
    return 0;
}
