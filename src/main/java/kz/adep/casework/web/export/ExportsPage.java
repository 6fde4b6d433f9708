package kz.adep.casework.web.export;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import kz.adep.casework.service.export.Export;

/** The exports of who looks. */
record ExportsPage(List<Export> lines, Instant now, ZoneId zone) {

    public LocalDateTime civil(Instant moment) {
        return moment.atZone(zone).toLocalDateTime();
    }

    /** Which words say how an export stands. */
    public String state(Export export) {
        return export.interruptedAt(now) ? "INTERRUPTED" : export.state().name();
    }

    public boolean isMoving() {
        return lines.stream().anyMatch(line -> line.state().isOpen());
    }
}
