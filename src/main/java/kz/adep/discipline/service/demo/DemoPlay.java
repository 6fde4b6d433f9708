package kz.adep.discipline.service.demo;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kz.adep.discipline.domain.Act;
import kz.adep.discipline.domain.Board;
import kz.adep.discipline.domain.Move;
import kz.adep.discipline.domain.Verdict;
import kz.adep.discipline.service.ProceedingDesk;
import kz.adep.discipline.service.ProceedingReader;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;

/** Brings one invented proceeding to its step, each act by whoever may do it. */
class DemoPlay {

    private static final Board BOARD = new Board((short) 5, (short) 4, (short) 1);

    private final ProceedingDesk desk;
    private final ProceedingReader reader;
    private final UUID id;
    private final DemoProceedings.Scene scene;
    private final LocalDate known;
    private final ActingAs commissioner;
    private final ActingAs head;

    DemoPlay(
            ProceedingDesk desk,
            ProceedingReader reader,
            UUID id,
            DemoProceedings.Scene scene,
            LocalDate known,
            ActingAs commissioner,
            ActingAs head) {
        this.desk = desk;
        this.reader = reader;
        this.id = id;
        this.scene = scene;
        this.known = known;
        this.commissioner = commissioner;
        this.head = head;
    }

    void toTheStep() {
        switch (scene.step()) {
            case "TRIAGE" -> {}
            case "FORWARDED" -> act(said(Move.FORWARD, 2).to(scene.text()));
            case "MEASURE_TAKEN" -> act(said(Move.TAKE_MEASURE, 4).by("TALK"));
            default -> commission();
        }
    }

    private void commission() {
        act(said(Move.PROPOSE, 1).to("Аппарат басшысы"));
        act(said(Move.INVESTIGATE, 1));
        if (!scene.step().equals("INVESTIGATION")) {
            act(said(Move.ACQUAINT, 3));
            sit();
        }
    }

    /** Holidays may put the first day for a sitting off: then it is still to come. */
    private void sit() {
        LocalDate day = Objects.requireNonNull(
                ActingScope.call(commissioner, () -> reader.get(id)).earliestSitting());
        act(said(Move.CALL_SITTING, 3).withSittingOn(day));
        LocalDate today = ActingScope.call(commissioner, reader::today);
        if (!scene.step().equals("SITTING") && !day.isAfter(today.minusDays(2))) {
            act(Act.of(Move.RECOMMEND, day, scene.text()).found(BOARD, Verdict.SANCTION, scene.sanction()));
            if (scene.step().equals("CLOSED")) {
                close(day.plusDays(1));
            }
        }
    }

    private void close(LocalDate day) {
        ActingScope.run(
                head, () -> desk.order(id, Act.of(Move.ORDER, day, scene.text()).imposing(scene.sanction(), "47-ж")));
        act(Act.of(Move.NOTIFY, day, scene.text()));
        act(Act.of(Move.REPORT_BACK, day, scene.text()));
        act(Act.of(Move.CLOSE, day, scene.text()));
    }

    private Act said(Move move, int daysLater) {
        return Act.of(move, known.plusDays(daysLater), scene.text());
    }

    private void act(Act act) {
        ActingScope.run(commissioner, () -> desk.act(id, act));
    }
}
