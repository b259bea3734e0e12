/**
 * What an article says: figures, events, provisions and claims, each with its evidence and its status; the assembler
 * that makes them from mentions and tables; the facts document that holds them as JSON; the verifier that lets in only
 * what the article says.
 */
@NullMarked
package org.kijiku.fact;

import org.jspecify.annotations.NullMarked;
