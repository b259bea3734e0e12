/** The instruction with which any language model can read an article into a facts document. */
@NullMarked
package org.kijiku.fact.prompt;

import org.jspecify.annotations.NullMarked;
