/**
 * Finds words that may be names, each by one kind of evidence: a label of the authority files, a title, a head noun, a
 * gloss, quotation marks, a composite of states. What they name is decided afterwards, over the whole document.
 */
@NullMarked
package org.kijiku.mention.name;

import org.jspecify.annotations.NullMarked;
