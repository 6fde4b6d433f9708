package kz.adep.casework.service.term;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.adep.calendar.Deadlines;
import kz.adep.calendar.WorkingCalendar;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.term.CaseDeadline;
import kz.adep.casework.service.act.Terms;
import kz.adep.casework.service.complaint.OwnComplaints;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Retells the terms of a case. */
@Component
public class TermBoards {

    private final CaseContents contents;
    private final Terms terms;
    private final OwnComplaints complaints;
    private final Deadlines deadlines;
    private final Clock clock;

    TermBoards(CaseContents contents, Terms terms, OwnComplaints complaints, Deadlines deadlines, Clock clock) {
        this.contents = contents;
        this.terms = terms;
        this.complaints = complaints;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public TermBoard of(CaseFile file) {
        LocalDate today = LocalDate.now(clock);
        WorkingCalendar calendar = deadlines.workingDays();
        return new TermBoard(
                contents.deadlines(file.getId()).stream()
                        .filter(term -> !isOver(term, file, today))
                        .map(term -> new TermBoard.Line(
                                term, term.stateOn(today), complaints.isPossibility(term, file), calendar))
                        .toList(),
                recounted(file));
    }

    /** What could be done until a day and was not, is no term any more. */
    private boolean isOver(CaseDeadline term, CaseFile file, LocalDate today) {
        return complaints.isPossibility(term, file) && term.isOpen() && today.isAfter(term.due());
    }

    /** Only of an open case: what is closed was judged by the day it had. */
    private @Nullable LocalDate recounted(CaseFile file) {
        if (!file.stage().isOpen() || file.isSuspended()) {
            return null;
        }
        Optional<LocalDate> due = terms.recounted(file);
        return due.filter(day -> !Objects.equals(day, file.due().orElse(null))).orElse(null);
    }
}
