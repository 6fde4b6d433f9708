package kz.adep.intake.web.tray;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.adep.intake.service.tray.TrayDesk;

/**
 * The tray as its page shows it.
 *
 * @param address of the page: of an office, or of the Agency
 * @param waiting how many wait in all
 * @param lines the oldest of them
 * @param aside what was set aside and is not erased yet
 */
record TrayPage(String address, int waiting, List<TrayDesk.Line> lines, List<TrayDesk.Line> aside, ZoneId zone) {

    public List<UUID> shown() {
        return lines.stream().map(TrayDesk.Line::id).toList();
    }

    /** Of an anonymous sender nobody shall know the hour. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    public boolean agency() {
        return address.startsWith("/agency");
    }
}
