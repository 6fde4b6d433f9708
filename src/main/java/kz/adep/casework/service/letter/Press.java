package kz.adep.casework.service.letter;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.adep.printing.PdfPages;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Prints few papers at once: each takes half a second of a processor. */
@Component
class Press {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE = 5;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final PdfPages pages;

    Press(PdfPages pages) {
        this.pages = pages;
    }

    byte[] print(String view, Map<String, ?> model, Locale language) {
        if (!hasPlace()) {
            throw new RuleViolation("letters.paper.busy");
        }
        try {
            return pages.render(view, model, language);
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
