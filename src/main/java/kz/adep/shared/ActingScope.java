package kz.adep.shared;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds the {@link ActingAs} of the thread. It cannot change while a transaction runs: a joined transaction would
 * silently keep the old role.
 */
public final class ActingScope {

    private static final ThreadLocal<@Nullable ActingAs> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<Integer> TRANSACTIONS = ThreadLocal.withInitial(() -> 0);

    private ActingScope() {}

    public static Optional<ActingAs> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    public static ActingAs current() {
        return find().orElseThrow(() -> new IllegalStateException("nobody acts on this thread"));
    }

    public static void run(ActingAs actingAs, Runnable work) {
        call(actingAs, () -> {
            work.run();
            return true;
        });
    }

    public static <T> T call(ActingAs actingAs, Supplier<T> work) {
        ActingAs before = CURRENT.get();
        change(actingAs);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** Sets who acts until the next change; for filters, which cannot wrap their work in a {@link Supplier}. */
    public static void change(ActingAs actingAs) {
        if (TRANSACTIONS.get() > 0 && !actingAs.equals(CURRENT.get())) {
            throw new IllegalStateException("who acts cannot change inside a transaction");
        }
        CURRENT.set(actingAs);
    }

    public static void clear() {
        CURRENT.remove();
    }

    /** Called by the transaction wall only. */
    public static void transactionBegan() {
        TRANSACTIONS.set(TRANSACTIONS.get() + 1);
    }

    /** Called by the transaction wall only. */
    public static void transactionEnded() {
        TRANSACTIONS.set(Math.max(0, TRANSACTIONS.get() - 1));
    }

    private static void restore(@Nullable ActingAs before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
