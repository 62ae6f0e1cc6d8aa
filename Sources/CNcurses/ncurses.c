#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#include "CNcurses.h"
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

_Static_assert(CN_DOWN == KEY_DOWN && CN_UP == KEY_UP && CN_LEFT == KEY_LEFT && CN_RIGHT == KEY_RIGHT, "");
_Static_assert(CN_HOME == KEY_HOME && CN_END == KEY_END && CN_FIND == KEY_FIND && CN_SELECT == KEY_SELECT, "");
_Static_assert(CN_BACKSPACE == KEY_BACKSPACE && CN_DELETE == KEY_DC && CN_INSERT == KEY_IC, "");
_Static_assert(CN_PAGE_DOWN == KEY_NPAGE && CN_PAGE_UP == KEY_PPAGE && CN_BACK_TAB == KEY_BTAB, "");
_Static_assert(CN_ENTER == KEY_ENTER && CN_RESIZE == KEY_RESIZE && CN_FUNCTION == KEY_F0, "");
_Static_assert(CN_PASTE_BEGIN > KEY_MAX && CN_NONE == ERR, "");
_Static_assert(CN_BOLD == A_BOLD && CN_DIM == A_DIM && CN_REVERSE == A_REVERSE, "");
_Static_assert(CN_UNDERLINE == A_UNDERLINE, "");

static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";
static SCREEN *screen;
static WINDOW *input;
static bool has_default_colors;
static char reset[512];
static int reset_length;

bool cn_use_utf8(void)
{
    setlocale(LC_CTYPE, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
    return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

int cn_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static const char *capability(const char *name)
{
    const char *text = tigetstr(name);
    return text == (char *)-1 ? NULL : text;
}

bool cn_can_address(const char *term)
{
    int found = 0;
    if (setupterm(term, STDOUT_FILENO, &found) != OK) return false;
    // Beyond 256 colours a number is not a palette index but a 24-bit colour.
    bool usable = capability("cup") != NULL && tigetnum("colors") <= 256;
    del_curterm(cur_term);
    return usable;
}

static int collect(int byte)
{
    if (reset_length < (int)sizeof reset) reset[reset_length++] = (char)byte;
    return byte;
}

// Through stdio, which is not ncurses' own buffer: sent at once, or it would come in any order.
static void send(const char *text)
{
    if (text) putp(text);
    fflush(stdout);
}

// Only a terminal with an alternate screen is modern enough to know bracketed paste.
static bool knows_paste(void) { return capability("smcup") != NULL; }

static void prepare_reset(void)
{
    static const char *const names[] = {"sgr0", "cnorm", "rmkx", "rmcup"};
    reset_length = 0;
    if (knows_paste()) tputs(paste_off, 1, collect);
    for (int index = 0; index < 4; index++) {
        const char *text = capability(names[index]);
        if (text) tputs(text, 1, collect);
    }
}

bool cn_open(const char *term)
{
    use_env(false);
    use_tioctl(true);
    struct termios modes;
    if (tcgetattr(STDIN_FILENO, &modes) != 0) return false;
    screen = newterm(term, stdout, stdin);
    if (!screen) return false;
    prepare_reset();
    cn_guard_terminal(&modes, reset, reset_length);
    raw();
    noecho();
    nonl();
    typeahead(-1);          // else ncurses leaves an update half done when a key waits
    set_escdelay(25);
    input = newpad(1, 1);   // reading from a window would refresh it, from a pad it does not
    keypad(input, true);
    nodelay(input, true);
    define_key(NULL, KEY_MOUSE);
    define_key(NULL, KEY_SUSPEND);          // Ctrl-Z is a control key here, also where terminfo names it
    define_key("\033[Z", KEY_BTAB);
    define_key("\033[200~", CN_PASTE_BEGIN);
    define_key("\033[201~", CN_PASTE_END);
    has_default_colors = start_color() == OK && use_default_colors() == OK;
    if (knows_paste()) send(paste_on);
    return true;
}

void cn_close(void)
{
    if (!screen) return;
    curs_set(1);
    if (knows_paste()) send(paste_off);
    endwin();
    cn_unguard_terminal();
    delwin(input);
    delscreen(screen);
    screen = NULL;
    input = NULL;
}

void cn_resume(void)
{
    reset_prog_mode();
    send(capability("smcup"));
    send(capability("smkx"));
    if (knows_paste()) send(paste_on);
    clearok(curscr, true);
}

int cn_colors(void) { return has_colors() ? COLORS : 0; }
int cn_pair_limit(void) { return COLOR_PAIRS; }
bool cn_has_default_colors(void) { return has_default_colors; }

bool cn_set_pair(int pair, int foreground, int background)
{
    return init_extended_pair(pair, foreground, background) == OK;
}

void cn_size(int *width, int *height) { getmaxyx(stdscr, *height, *width); }

void cn_adopt_size(void)
{
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return;
    resize_term(size.ws_row, size.ws_col);  // resizeterm would push a KEY_RESIZE
    clearok(curscr, true);
}

void cn_put(int column, int row, const uint32_t *scalars, int count, uint32_t attributes, int pair)
{
    wchar_t text[CCHARW_MAX + 1] = {0};
    for (int index = 0; index < count && index < CCHARW_MAX; index++) text[index] = (wchar_t)scalars[index];
    cchar_t cell;
    if (setcchar(&cell, text, attributes, 0, &pair) == OK) mvadd_wch(row, column, &cell);
}

void cn_show_cursor(int column, int row, bool visible)
{
    curs_set(visible);
    move(row, column);
}

void cn_repaint_all(void) { clearok(curscr, true); }
void cn_bell(void) { beep(); }
void cn_flush(void) { refresh(); }
int cn_read(void) { return wgetch(input); }

bool cn_input_ended(void)
{
    struct pollfd ready = {.fd = STDIN_FILENO, .events = POLLIN};
    if (poll(&ready, 1, 0) <= 0 || ready.revents == 0) return false;
    int waiting = 0;
    return ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting == 0;
}
