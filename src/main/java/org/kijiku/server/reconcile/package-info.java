/** The Reconciliation API 0.2 at {@code /reconcile}. */
@NullMarked
package org.kijiku.server.reconcile;

import org.jspecify.annotations.NullMarked;
