package kz.adep.calendar.web;

import java.time.LocalDate;
import java.util.List;
import kz.adep.calendar.CountedDay;
import kz.adep.calendar.LegalTerm;
import org.jspecify.annotations.Nullable;

/** A legal term as programs read it; the shape is a promise. */
record DeadlineAnswer(
        LocalDate registeredOn,
        LocalDate due,
        LocalDate forwardBy,
        @Nullable LocalDate latestExtensionFromDue,
        Rule rule,
        List<CountedDay> days) {

    record Rule(String act, String article) {}

    static DeadlineAnswer of(LegalTerm term) {
        var basis = term.rule().basis();
        return new DeadlineAnswer(
                term.registeredOn(),
                term.due(),
                term.forwardBy(),
                term.latestExtensionFromDue(),
                new Rule(basis.act(), basis.article()),
                term.days());
    }
}
