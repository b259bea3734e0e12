package org.kijiku.query.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/** TDB2's executor, but a sort looks at each comparison whether the query was given up. */
final class CancellableExecutor extends OpExecutorTDB2 {
    CancellableExecutor(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        BindingComparator comparator = new BindingComparator(order.getConditions(), execCxt);
        return QueryIterSort.create(
                exec(order.getSubOp(), input),
                (one, two) -> {
                    checkCancelled();
                    return comparator.compare(one, two);
                },
                execCxt);
    }

    private void checkCancelled() {
        AtomicBoolean signal = execCxt.getCancelSignal();
        if (signal != null && signal.get()) {
            throw new QueryCancelledException();
        }
    }
}
