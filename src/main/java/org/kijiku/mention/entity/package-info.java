/**
 * Decides what the names of an article name: one entity for its many names, known from the authority files or minted from
 * its label, and what 両首脳, 同省 and the like stand for.
 */
@NullMarked
package org.kijiku.mention.entity;

import org.jspecify.annotations.NullMarked;
