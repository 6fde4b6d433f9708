package kz.adep.printing;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * Prints few papers at once: each takes half a second of a processor. Who comes from outside stands in a line of his own, so
 * that nobody at a desk waits for a flood of receipts.
 */
@Component
public class Press {

    private static final int PATIENCE = 5;

    private final Semaphore staff = new Semaphore(2, true);
    private final Semaphore outside = new Semaphore(1, true);
    private final PdfPages pages;

    Press(PdfPages pages) {
        this.pages = pages;
    }

    public byte[] print(String view, Map<String, ?> model, Locale language) {
        return print(staff, view, model, language);
    }

    public byte[] printOutside(String view, Map<String, ?> model, Locale language) {
        return print(outside, view, model, language);
    }

    private byte[] print(Semaphore places, String view, Map<String, ?> model, Locale language) {
        if (!hasPlace(places)) {
            throw new RuleViolation("letters.paper.busy");
        }
        try {
            return pages.render(view, model, language);
        } finally {
            places.release();
        }
    }

    private static boolean hasPlace(Semaphore places) {
        try {
            return places.tryAcquire(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
