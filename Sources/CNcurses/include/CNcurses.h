// What Swift cannot say to ncurses itself: macros, globals, variadics and signal handlers.
// curses.h is not included here, so none of its globals is visible to an importer.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

// What cn_read returns besides the bytes 0 to 255; ncurses.c asserts that they are ncurses' own codes.
enum {
    CN_NONE = -1,
    CN_DOWN = 0402, CN_UP = 0403, CN_LEFT = 0404, CN_RIGHT = 0405, CN_HOME = 0406, CN_BACKSPACE = 0407,
    CN_FUNCTION = 0410, CN_DELETE = 0512, CN_INSERT = 0513, CN_PAGE_DOWN = 0522, CN_PAGE_UP = 0523,
    CN_ENTER = 0527, CN_BACK_TAB = 0541, CN_END = 0550, CN_FIND = 0552, CN_SELECT = 0601,
    CN_RESIZE = 0632, CN_PASTE_BEGIN = 2000, CN_PASTE_END = 2001,
};

enum { CN_UNDERLINE = 0x20000, CN_REVERSE = 0x40000, CN_DIM = 0x100000, CN_BOLD = 0x200000 };

bool cn_use_utf8(void);
int cn_columns(uint32_t scalar);
bool cn_can_address(const char *term);
bool cn_open(const char *term);
void cn_close(void);
void cn_resume(void);

int cn_colors(void);
int cn_pair_limit(void);
bool cn_has_default_colors(void);
bool cn_set_pair(int pair, int foreground, int background);

void cn_size(int *width, int *height);
void cn_adopt_size(void);
void cn_put(int column, int row, const uint32_t *scalars, int count, uint32_t attributes, int pair);
void cn_show_cursor(int column, int row, bool visible);
void cn_repaint_all(void);
void cn_bell(void);
void cn_flush(void);

int cn_read(void);
bool cn_input_ended(void);

// guard.c: signal handlers. All of it is for one process and one terminal.
struct termios;
void cn_catch_crashes(void);
void cn_catch_signals(int wake_descriptor);
bool cn_take_signal(int signal);
void cn_guard_terminal(const struct termios *modes, const char *reset, int length);
void cn_unguard_terminal(void);
void cn_expect_output_within(unsigned seconds);

#endif
