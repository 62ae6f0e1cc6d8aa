// SwiftPM wants one file to compile; compiling the header here also puts it under -Wall -Werror.
#include "CSQLite.h"
