/** Saved queries over HTTP: their results, their citations, their description. */
@NullMarked
package org.kijiku.server.rest;

import org.jspecify.annotations.NullMarked;
