/** Japanese morphemes of a text by Kuromoji (IPADIC), shared by the table and mention rooms. */
@NullMarked
package org.kijiku.text.morph;

import org.jspecify.annotations.NullMarked;
