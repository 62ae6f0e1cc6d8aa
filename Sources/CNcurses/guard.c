#define _GNU_SOURCE
#include "CNcurses.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGALRM};
static const int reported[] = {SIGHUP, SIGTERM, SIGINT, SIGWINCH, SIGCONT};
static const unsigned grace = 2;  // seconds the program has to end by itself

static char alternate_stack[64 * 1024];
static struct termios found;
static char reset[512];
static volatile sig_atomic_t reset_length, guarding, ending, pending[NSIG];
static volatile sig_atomic_t wake = -1;

// The terminal may be stopped (XOFF, a dead link): nothing in here may wait for it.
static void restore(void)
{
    if (!guarding) return;
    guarding = 0;
    int flags = fcntl(STDOUT_FILENO, F_GETFL);
    fcntl(STDOUT_FILENO, F_SETFL, flags | O_NONBLOCK);
    ssize_t written = write(STDOUT_FILENO, reset, (size_t)reset_length);
    (void)written;
    fcntl(STDOUT_FILENO, F_SETFL, flags);
    tcsetattr(STDIN_FILENO, TCSANOW, &found);
}

// SA_RESETHAND has put the default action back, so the second raise ends the process.
static void die(int signal)
{
    restore();
    raise(signal);
}

static void report(int signal)
{
    int saved = errno;
    pending[signal] = 1;
    if (signal == SIGHUP || signal == SIGTERM || signal == SIGINT) {
        ending = 1;
        alarm(grace);
    }
    ssize_t written = write(wake, "", 1);
    (void)written;
    errno = saved;
}

// A mask inherited from the parent would keep a signal out for ever.
static void catch(const int *signals, size_t count, const struct sigaction *action)
{
    sigset_t caught;
    sigemptyset(&caught);
    for (size_t index = 0; index < count; index++) {
        sigaction(signals[index], action, NULL);
        sigaddset(&caught, signals[index]);
    }
    pthread_sigmask(SIG_UNBLOCK, &caught, NULL);
}

void cn_catch_crashes(void)
{
    stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
    sigaltstack(&stack, NULL);
    struct sigaction action = {.sa_handler = die, .sa_flags = SA_ONSTACK | SA_RESETHAND | SA_NODEFER};
    sigemptyset(&action.sa_mask);
    catch(fatal, sizeof fatal / sizeof *fatal, &action);
}

void cn_catch_signals(int wake_descriptor)
{
    wake = wake_descriptor;
    // Ignored before newterm looks, so that ncurses does not put a handler of its own there.
    signal(SIGTSTP, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    struct sigaction action = {.sa_handler = report};
    sigfillset(&action.sa_mask);
    catch(reported, sizeof reported / sizeof *reported, &action);
}

bool cn_take_signal(int signal)
{
    bool came = pending[signal];
    pending[signal] = 0;
    return came;
}

void cn_guard_terminal(const struct termios *modes, const char *text, int length)
{
    guarding = 0;
    found = *modes;
    reset_length = length < (int)sizeof reset ? length : (int)sizeof reset;
    memcpy(reset, text, (size_t)reset_length);
    guarding = 1;
}

void cn_unguard_terminal(void) { guarding = 0; }

void cn_expect_output_within(unsigned seconds)
{
    if (!ending) alarm(seconds);
}
