/** The Reconciliation API 0.2 over the graph's entities, without HTTP: what clients send and get as JSON. */
@NullMarked
package org.kijiku.link.reconcile;

import org.jspecify.annotations.NullMarked;
