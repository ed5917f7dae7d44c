/*
 * A TLS server over GnuTLS that takes every client and then has no more to say: what a client makes of the
 * server's certificate is all that is looked at.
 *
 *   peer CERTIFICATE KEY [PRIORITY]
 *
 * Prints the port. For each connection: handshake, the byte that says "taken", wait for the client's first
 * words, end. Ends itself when its standard input does.
 */
#include <arpa/inet.h>
#include <gnutls/gnutls.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void die(const char *what, int code)
{
    fprintf(stderr, "peer: %s: %s\n", what, code < 0 ? gnutls_strerror(code) : "failed");
    exit(1);
}

static void check(const char *what, int code)
{
    if (code < 0)
        die(what, code);
}

static int listen_on_loopback(void)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof(address);
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    if (listener < 0 || bind(listener, (struct sockaddr *)&address, size) < 0 || listen(listener, 8) < 0 ||
        getsockname(listener, (struct sockaddr *)&address, &size) < 0)
        die("socket", 0);
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    return listener;
}

static void serve(int client, gnutls_certificate_credentials_t credentials, const char *priority)
{
    gnutls_session_t session;
    struct timeval patience = { .tv_sec = 20 };
    char words[512];
    int code;

    setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
    check("session", gnutls_init(&session, GNUTLS_SERVER | GNUTLS_NO_TICKETS));
    check("priority", gnutls_priority_set_direct(session, priority, NULL));
    check("credentials", gnutls_credentials_set(session, GNUTLS_CRD_CERTIFICATE, credentials));
    gnutls_transport_set_int(session, client);
    do
        code = gnutls_handshake(session);
    while (code < 0 && !gnutls_error_is_fatal(code));
    if (code == 0 && gnutls_record_send(session, "\1", 1) == 1)
        gnutls_record_recv(session, words, sizeof(words));
    gnutls_deinit(session);
    close(client);
}

int main(int argc, char **argv)
{
    gnutls_certificate_credentials_t credentials;
    struct pollfd watched[2] = { { .fd = 0, .events = POLLIN }, { .events = POLLIN } };

    if (argc < 3)
        return 2;
    signal(SIGPIPE, SIG_IGN);
    check("credentials", gnutls_certificate_allocate_credentials(&credentials));
    check("key", gnutls_certificate_set_x509_key_file(credentials, argv[1], argv[2], GNUTLS_X509_FMT_PEM));
    watched[1].fd = listen_on_loopback();
    while (poll(watched, 2, -1) > 0 && !watched[0].revents) {
        int client = watched[1].revents ? accept(watched[1].fd, NULL, NULL) : -1;
        if (client >= 0)
            serve(client, credentials, argc > 3 ? argv[3] : "NORMAL:%DEBUG_ALLOW_KEY_USAGE_VIOLATIONS");
    }
    return 0;
}
