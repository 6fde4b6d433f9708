package kz.adep.conflict.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.conflict.ConflictOffice;
import kz.adep.conflict.Conflicts;
import kz.adep.conflict.domain.Ending;
import kz.adep.conflict.domain.Result;
import kz.adep.shared.NotFound;
import kz.adep.shared.RuleViolation;
import kz.adep.shared.StaleEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AdepTest
class ConflictDeskTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ConflictReader reader;

    private ConflictOffice office;
    private UUID id;

    @BeforeEach
    void recorded() {
        office = new ConflictOffice(application);
        id = office.record(Conflicts.usual());
    }

    @Test
    void whatIsRecordedIsRead() {
        ConflictView view = view();

        assertThat(view.facts()).isEqualTo(Conflicts.usual());
        assertThat(view.kind().en()).isEqualTo("Between colleagues");
        assertThat(view.recordedBy()).isEqualTo("Айгүл Серікова");
    }

    @Test
    void correctionNamesWhatChangedInTheTrail() {
        office.run(() -> office.desk.correct(id, Conflicts.saying("Басқаша болды"), 0));

        assertThat(view().facts().description()).isEqualTo("Басқаша болды");
        assertThat(trail()).contains("conflict.corrected {\"description\":\"\",\"unit\":\"\"}");
    }

    @Test
    void oneOfManyCorrectionsOnTheSameVersionWins() throws Exception {
        List<Callable<Boolean>> corrections = IntStream.range(0, 6)
                .<Callable<Boolean>>mapToObj(i -> () -> wins(i))
                .toList();

        var pool = Executors.newFixedThreadPool(6);
        List<Future<Boolean>> outcomes = pool.invokeAll(corrections);
        pool.shutdown();

        int won = 0;
        for (Future<Boolean> outcome : outcomes) {
            won += outcome.get() ? 1 : 0;
        }
        assertThat(won).isEqualTo(1);
    }

    private boolean wins(int number) {
        try {
            office.run(() -> office.desk.correct(id, Conflicts.saying("Мәтін " + number), 0));
            return true;
        } catch (StaleEdit stale) {
            return false;
        }
    }

    @Test
    void endIsStoredWithItsResult() {
        office.run(() -> office.desk.end(id, Ending.settled(Conflicts.MARCH.atDay(20)), 0));

        assertThat(view().result()).isEqualTo(Result.SETTLED);
        assertThat(trail()).contains("conflict.ended {\"result\":\"SETTLED\"}");
    }

    @Test
    void endedConflictIsResumed() {
        office.run(() -> office.desk.end(id, Ending.passedTo("Басшы", Conflicts.MARCH.atDay(20)), 0));
        office.run(() -> office.desk.resume(id, 1));

        assertThat(view().ending()).isNull();
    }

    @Test
    void struckConflictStaysInTheRegister() {
        office.run(() -> office.desk.strike(id, "Екі рет енгізілген", 0));

        assertThat(office.acting(() -> reader.year(2026, null)).conflicts())
                .singleElement()
                .matches(ConflictView::isStruck);
    }

    @Test
    void unknownKindIsRefused() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> office.record(Conflicts.of(Conflicts.MARCH.atDay(1), "WEATHER")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("conflict.kind.unknown"));
    }

    @Test
    void registerIsReadByKindAndYear() {
        office.record(Conflicts.of(Conflicts.MARCH.atDay(3), "MANAGER"));
        office.record(Conflicts.on(Conflicts.MARCH.minusYears(1).atDay(3)));

        assertThat(office.acting(() -> reader.year(2026, null)).conflicts()).hasSize(2);
        assertThat(office.acting(() -> reader.year(2026, "MANAGER")).conflicts())
                .hasSize(1);
        assertThat(office.acting(() -> reader.year(2025, null)).number()).isEqualTo(1);
    }

    @Test
    void yearThatIsNoneIsNotFound() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.acting(() -> reader.year(99_999, null)));
    }

    private ConflictView view() {
        return office.acting(() -> reader.get(id));
    }

    private List<String> trail() {
        return SharedDatabase.aboveTheWalls()
                .sql("select action || ' ' || fields from audit_entry where subject_id = ?")
                .param(id.toString())
                .query(String.class)
                .list();
    }
}
