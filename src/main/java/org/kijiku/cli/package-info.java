/** The command line: one thin command for each operation. */
@NullMarked
package org.kijiku.cli;

import org.jspecify.annotations.NullMarked;
