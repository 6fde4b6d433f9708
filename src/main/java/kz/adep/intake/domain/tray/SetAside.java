package kz.adep.intake.domain.tray;

import java.time.LocalDate;

/** An office looked at what came in a flood and found no application in it. */
public record SetAside(Reason reason, LocalDate eraseOn) {

    private static final int KEPT_DAYS = 30;

    /** Why; the sender reads it. */
    public enum Reason {
        REPEATED,
        MEANINGLESS,
        ADVERTISING
    }

    public static SetAside on(LocalDate day, Reason reason) {
        return new SetAside(reason, day.plusDays(KEPT_DAYS));
    }
}
