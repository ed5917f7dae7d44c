/*
 * The C client's side of the benchmark: opens or small calls through libvirt.so.
 *
 *   client opens URI SECONDS            connections opened and closed per second
 *   client calls URI SECONDS CALLERS    domain lookups per second on one connection, by CALLERS threads
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

int main(int argc, char **argv)
{
    if (argc == 4 && strcmp(argv[1], "opens") == 0) {
        printf("%.1f\n", opens(argv[2], atof(argv[3])));
    } else if (argc == 5 && strcmp(argv[1], "calls") == 0) {
        printf("%.1f\n", calls(argv[2], atof(argv[3]), atoi(argv[4])));
    } else {
        fprintf(stderr, "usage: client opens URI SECONDS | calls URI SECONDS CALLERS\n");
        return 2;
    }
    return 0;
}
