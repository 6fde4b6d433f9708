package kz.adep.intake.web.tray;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import kz.adep.casework.CaseKind;
import kz.adep.intake.service.tray.Tray;

/** What is received and not registered yet, in the words of the page. */
public record WaitingPage(Tray.View view, LocalDate received) {

    public static WaitingPage of(Tray.View view, ZoneId zone) {
        return new WaitingPage(view, LocalDate.ofInstant(view.receivedAt(), zone));
    }

    public boolean advice() {
        return view.kind() == CaseKind.CONSULTATION;
    }

    public String body(Locale language) {
        return view.body().in(language);
    }
}
