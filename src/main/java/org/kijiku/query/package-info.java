/** Saved queries: read from files, parameters bound in the syntax tree, run, cited and tested. */
@NullMarked
package org.kijiku.query;

import org.jspecify.annotations.NullMarked;
