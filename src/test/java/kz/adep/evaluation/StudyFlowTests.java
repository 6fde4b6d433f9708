package kz.adep.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kz.adep.AdepTest;
import kz.adep.audit.AuditEntry;
import kz.adep.audit.AuditTrail;
import kz.adep.conflict.ConflictOffice;
import kz.adep.conflict.Conflicts;
import kz.adep.evaluation.service.RegisterUnits;
import kz.adep.evaluation.service.StudyDesk;
import kz.adep.evaluation.service.StudyPublication;
import kz.adep.shared.NotFound;
import kz.adep.shared.RuleViolation;
import kz.adep.shared.StaleEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AdepTest
class StudyFlowTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private StudyDesk desk;

    @Autowired
    private StudyPublication publication;

    @Autowired
    private RegisterUnits register;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private PlatformTransactionManager transactions;

    private StudyOffices offices;

    @BeforeEach
    void ownOffices() {
        offices = new StudyOffices(application);
    }

    @Test
    void draftTakesGroupsAndCountsFromTheRegisters() {
        ConflictOffice studied = offices.studied(4, 1);
        ConflictOffice control = offices.control(2, 3);
        String code = offices.draft();

        assertThat(offices.unit(code, studied).arm()).isEqualTo(Arm.STUDY);
        assertThat(offices.unit(code, studied).change()).isEqualByComparingTo("3");
        assertThat(offices.unit(code, control).arm()).isEqualTo(Arm.CONTROL);
        assertThat(offices.unit(code, control).change()).isEqualByComparingTo("-1");
    }

    @Test
    void officeThatConfirmedNothingIsExcludedWithTheReason() {
        ConflictOffice silent = new ConflictOffice(application);

        assertThat(offices.unit(offices.draft(), silent).exclusion()).isEqualTo(Exclusion.BEFORE_INCOMPLETE);
    }

    @Test
    void periodThatIsNotOverIsRefused() {
        RegisterDesign future = new RegisterDesign(
                offices.design.intervention(),
                offices.design.before(),
                offices.design.span(),
                Drafts.span("2199-01", "2199-01"));

        refused(() -> desk.open(Drafts.words("Ерте"), future, BigDecimal.ONE, null), "evaluation.refused.future");
    }

    @Test
    void recountTakesWhatWasConfirmedSince() {
        offices.control(1, 1);
        ConflictOffice late = new ConflictOffice(application);
        String code = offices.draft();
        offices.register(late, offices.design.before().from(), 3);
        offices.register(late, offices.design.after().from(), 1);

        offices.run(() -> desk.recount(code, 0));

        assertThat(offices.unit(code, late).change()).isEqualByComparingTo("2");
    }

    @Test
    void officerExcludesAndIncludesWithReasons() {
        ConflictOffice office = offices.control(2, 3);
        String code = offices.draft();
        int position = offices.unit(code, office).position();

        offices.run(() -> desk.exclude(code, position, Exclusion.BODY_CHANGED, "Қайта құрылды", 0));
        assertThat(offices.unit(code, office).exclusion()).isEqualTo(Exclusion.BODY_CHANGED);

        offices.run(() -> desk.include(code, position, "Қайта құрылмаған екен", 1));
        assertThat(offices.unit(code, office).isIncluded()).isTrue();
        assertThat(offices.unit(code, office).remark()).isEqualTo("Қайта құрылмаған екен");
    }

    @Test
    void secondOfTwoOfficersLosesTheRace() {
        ConflictOffice office = offices.control(2, 3);
        String code = offices.draft();
        int position = offices.unit(code, office).position();
        offices.run(() -> desk.exclude(code, position, Exclusion.BY_OFFICER, "Бірінші", 0));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> offices.run(() -> desk.include(code, position, "Екінші", 0)));
    }

    @Test
    void titleWrittenOnAnOlderVersionShowsWhatIsStored() {
        String code = offices.draft();
        offices.run(() -> desk.reword(code, Drafts.words("Бірінші"), 0));

        assertThatExceptionOfType(StaleEdit.class)
                .isThrownBy(() -> offices.run(() -> desk.reword(code, Drafts.words("Екінші"), 0)))
                .satisfies(stale -> assertThat(stale.stored()).contains("Бірінші"));
    }

    @Test
    void frozenStudyHoldsWhateverBecomesOfTheRegister() {
        ConflictOffice studied = offices.studied(4, 1);
        offices.control(2, 3);
        String code = offices.frozen();
        studied.record(Conflicts.on(offices.design.after().from().atDay(20)));

        Study study = offices.study(code);

        assertThat(study.isIntact()).isTrue();
        assertThat(study.result().n()).isEqualTo(2);
        assertThat(study.units()).extracting(StudyUnit::position).doesNotHaveDuplicates();
    }

    @Test
    void laterCorrectionOfTheRegisterIsToldAsDrift() {
        ConflictOffice studied = offices.studied(4, 1);
        offices.control(2, 3);
        String code = offices.frozen();
        studied.record(Conflicts.on(offices.design.after().from().atDay(20)));

        List<StudyUnit> drift = offices.inAgency(() -> register.drift(offices.study(code)));

        assertThat(drift).extracting(StudyUnit::stateBodyId).containsExactly(studied.body);
    }

    @Test
    void registerThatChangedIsShownBeforeItIsFrozen() {
        offices.studied(4, 1);
        offices.control(2, 3);
        String code = offices.draft();
        ConflictOffice late = new ConflictOffice(application);
        offices.register(late, offices.design.before().from(), 3);

        boolean frozen = offices.freeze(code);

        assertThat(frozen).isFalse();
        assertThat(offices.study(code).stage()).isEqualTo(StudyStage.DRAFT);
        assertThat(offices.unit(code, late).exclusion()).isEqualTo(Exclusion.AFTER_INCOMPLETE);
    }

    @Test
    void draftWithoutAControlGroupIsNotFrozen() {
        String code = offices.imported(Drafts.unit(1, Arm.STUDY, 3, 1), Drafts.unit(2, Arm.STUDY, 3, 2));

        refused(() -> publication.freeze(code, 0), "evaluation.refused.groups");
    }

    @Test
    void importedFiguresAreFrozenAsTheyWere() {
        String code = offices.imported(Drafts.unit(1, Arm.STUDY, 3, 1), Drafts.unit(2, Arm.CONTROL, 3, 4));

        assertThat(offices.freeze(code)).isTrue();
        assertThat(offices.study(code).canonical()).contains("unit 1;3;1;2", "unit 2;3;4;-1");
    }

    @Test
    void smallGroupsAreNotPublished() {
        String code = offices.imported(Drafts.unit(1, Arm.STUDY, 3, 1), Drafts.unit(2, Arm.CONTROL, 3, 4));
        offices.freeze(code);

        refused(() -> publication.publish(code), "evaluation.refused.small");
    }

    @Test
    void draftIsNotPublished() {
        offices.five();
        String code = offices.draft();

        refused(() -> publication.publish(code), "evaluation.refused.published");
    }

    @Test
    void publicationIsWithdrawnWithAReason() {
        String code = offices.published();

        refused(() -> publication.withdraw(code, " "), "evaluation.refused.reason");
        offices.run(() -> publication.withdraw(code, "Тізілім түзетілді"));

        assertThat(offices.study(code).stage()).isEqualTo(StudyStage.WITHDRAWN);
    }

    @Test
    void correctionNamesTheStudyItCorrects() {
        offices.studied(4, 1);
        offices.control(2, 3);
        String first = offices.frozen();

        String second = offices.inAgency(
                () -> desk.open(Drafts.words("Түзету"), offices.design, BigDecimal.ONE.movePointLeft(1), first));

        assertThat(offices.study(second).corrects()).isEqualTo(first);
    }

    @Test
    void draftIsNotCorrectedByAnotherStudy() {
        String draft = offices.draft();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> offices.inAgency(() ->
                        desk.open(Drafts.words("Түзету"), offices.design, BigDecimal.ONE.movePointLeft(1), draft)));
    }

    @Test
    void draftIsThrownAwayButAFrozenStudyIsNot() {
        String draft = offices.draft();
        offices.run(() -> desk.discard(draft, 0));
        offices.studied(4, 1);
        offices.control(2, 3);
        String frozen = offices.frozen();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> offices.study(draft));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> offices.run(() -> desk.discard(frozen, 1)));
    }

    @Test
    void everyActIsInTheTrailWithItsOfficer() {
        String code = offices.published();
        offices.run(() -> publication.withdraw(code, "Себебі бар"));

        List<AuditEntry> entries = offices.inAgency(() -> Objects.requireNonNull(
                new TransactionTemplate(transactions).execute(status -> trail.of("study", code))));

        assertThat(entries)
                .extracting(AuditEntry::action)
                .containsExactly(
                        "evaluation.opened", "evaluation.frozen", "evaluation.published", "evaluation.withdrawn");
        assertThat(entries)
                .allMatch(entry -> entry.actor()
                        .equals(Objects.toString(offices.officer.staff().accountId())));
    }

    private void refused(Runnable act, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> offices.run(act))
                .withMessage(key);
    }
}
