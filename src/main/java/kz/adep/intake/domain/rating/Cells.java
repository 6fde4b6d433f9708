package kz.adep.intake.domain.rating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one question as they may be shown: a cell from one to four is hidden, because behind it somebody could
 * be recognised; and if it is the only one, the next smallest too, or the sum would give it away.
 *
 * @param shown in the order of the answers; null where hidden
 * @param total null where hidden
 */
public record Cells(List<@Nullable Integer> shown, @Nullable Integer total) {

    private static final int LEAST = 5;

    public Cells {
        shown = Collections.unmodifiableList(new ArrayList<>(shown));
    }

    public static Cells of(List<Integer> counts) {
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        if (total < LEAST) {
            return new Cells(Collections.nCopies(counts.size(), null), null);
        }
        List<@Nullable Integer> shown = new ArrayList<>(counts);
        long hidden = counts.stream().filter(Cells::isSmall).count();
        shown.replaceAll(count -> count != null && isSmall(count) ? null : count);
        if (hidden == 1) {
            IntStream.range(0, counts.size())
                    .filter(at -> !isSmall(counts.get(at)))
                    .boxed()
                    .min(Comparator.comparing(counts::get))
                    .ifPresent(at -> shown.set(at, null));
        }
        return new Cells(shown, total);
    }

    private static boolean isSmall(int count) {
        return count > 0 && count < LEAST;
    }
}
