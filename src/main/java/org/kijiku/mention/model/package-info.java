/**
 * A trained finder of names that neither the authority files nor patterns know: OpenNLP's name finder over Kuromoji
 * morphemes. The model file has a licence of its own, see NOTICE.
 */
@NullMarked
package org.kijiku.mention.model;

import org.jspecify.annotations.NullMarked;
