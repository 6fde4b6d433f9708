package kz.adep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same request many times at the same moment. */
public final class AtOnce {

    private static final int SENDERS = 16;

    private AtOnce() {}

    /** What each was answered. */
    public static <T> List<T> send(int times, Callable<T> request) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : senders.invokeAll(Collections.nCopies(times, request))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            senders.shutdown();
        }
    }
}
