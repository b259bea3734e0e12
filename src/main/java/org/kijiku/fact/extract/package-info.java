/** From an article to its facts document: every recognizer and assembler in order, on as many threads as wanted. */
@NullMarked
package org.kijiku.fact.extract;

import org.jspecify.annotations.NullMarked;
