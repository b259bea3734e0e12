package org.kijiku.fact.extract;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Threads that each own a worker and share the work of a stream: results come in the order of the inputs, and no more
 * inputs are read ahead than the threads can use, so that memory stays flat however long the stream is.
 *
 * @param <W> the worker, which belongs to one thread at a time
 */
public final class Crew<W> implements AutoCloseable {
    private static final int AHEAD = 4;

    private final int size;
    private final ExecutorService threads;
    private final BlockingQueue<W> idle;
    private final Supplier<W> hire;

    /**
     * A crew.
     *
     * @param size number of threads, at least 1
     * @param hire makes a worker; called on a thread of the crew, at most {@code size} times
     */
    public Crew(int size, Supplier<W> hire) {
        this.size = size;
        this.hire = hire;
        this.idle = new ArrayBlockingQueue<>(size);
        this.threads = Executors.newFixedThreadPool(
                size, Thread.ofPlatform().daemon().name("crew-", 0).factory());
    }

    /**
     * Works through all inputs.
     *
     * @param work what a worker does with an input; what it throws is thrown from here
     * @param results takes the results, on the calling thread
     */
    public <I, O> void run(Iterator<I> inputs, BiFunction<W, I, O> work, Consumer<O> results) {
        ArrayDeque<Future<O>> pending = new ArrayDeque<>();
        while (inputs.hasNext() || !pending.isEmpty()) {
            while (inputs.hasNext() && pending.size() < size * AHEAD) {
                I input = inputs.next();
                pending.add(threads.submit(() -> one(input, work)));
            }
            results.accept(await(pending.remove()));
        }
    }

    private <I, O> O one(I input, BiFunction<W, I, O> work) {
        W polled = idle.poll();
        W worker = polled == null ? hire.get() : polled;
        try {
            return work.apply(worker, input);
        } finally {
            idle.add(worker);
        }
    }

    private static <O> O await(Future<O> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
