package kz.adep.directory.domain.entry;

import static kz.adep.directory.Bodies.ministry;
import static kz.adep.directory.Bodies.tree;
import static kz.adep.directory.Bodies.unit;
import static kz.adep.directory.domain.entry.Entries.named;
import static kz.adep.directory.domain.entry.Entries.part;
import static kz.adep.directory.domain.entry.Entries.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.adep.directory.StateBody;
import kz.adep.directory.StateBody.Kind;
import kz.adep.directory.domain.BodyTree;
import kz.adep.directory.domain.entry.BodyFlaw.Reason;
import kz.adep.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyPlanTests {

    private static final int NEW = 500;

    private static final StateBody AGENCY = new StateBody(
            1, null, Kind.AUTHORISED_BODY, "ACSA", null, new LocalizedText("Агенттік", "Агентство", "Agency"), false);

    /** M-120 with its unit T-1201, which has a unit T-12011 of its own. */
    private final BodyTree present =
            tree(AGENCY, ministry(120, "Министрлік"), unit(1201, 120, 71), unit(12011, 1201, 71));

    @ParameterizedTest
    @ValueSource(strings = {"AB", "mz-ala", "A2", "ABCDEFGHIJKL"})
    void shortLatinCodeIsTaken(String code) {
        assertThat(flaws(Entries.ministry(code))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A,CODE_FORM",
        "ABCDEFGHIJKLM,CODE_FORM",
        "МЗ,CODE_FORM",
        "MZ-,CODE_FORM",
        "-MZ,CODE_FORM",
        "M Z,CODE_FORM",
        "'',MISSING",
        "M-120,CODE_TAKEN",
        "m-120,CODE_TAKEN"
    })
    void otherCodeIsRefused(String code, Reason reason) {
        assertThat(flaws(Entries.ministry(code))).containsExactly(new BodyFlaw("code", reason));
    }

    @Test
    void bodyKeepsItsOwnCodeOrTakesAFreeOne() {
        assertThat(flaws(120, Entries.ministry("M-120"))).isEmpty();
        assertThat(flaws(120, Entries.ministry("MZ"))).isEmpty();
        assertThat(flaws(120, Entries.ministry("T-1201"))).containsExactly(new BodyFlaw("code", Reason.CODE_TAKEN));
    }

    @Test
    void nameIsAskedForInEachLanguage() {
        assertThat(flaws(named(" ", "\t", "\u00A0")))
                .containsExactly(
                        new BodyFlaw("nameKk", Reason.MISSING),
                        new BodyFlaw("nameRu", Reason.MISSING),
                        new BodyFlaw("nameEn", Reason.MISSING));
        assertThat(flaws(named("Орган", "Орган", "x".repeat(301))))
                .containsExactly(new BodyFlaw("nameEn", Reason.TOO_LONG));
    }

    @Test
    void nameStandsOnOneLine() {
        assertThat(named("Ұлттық \n банк\u0000", "Банк", "Bank").nameKk()).isEqualTo("Ұлттық банк");
    }

    @ParameterizedTest
    @CsvSource({
        "'','',true,'',kind,MISSING",
        "PALACE,'',true,'',kind,KIND_UNKNOWN",
        "AUTHORISED_BODY,'',false,'',kind,AUTHORISED",
        "MINISTRY,99,true,'',region,REGION_UNKNOWN",
        "MINISTRY,seventy,true,'',region,REGION_UNKNOWN",
        "MINISTRY,'',perhaps,'',takesPart,YES_OR_NO",
        "MINISTRY,'',true,12345678901,bin,BIN_LENGTH",
        "MINISTRY,'',true,123456789014,bin,BIN_CHECK_DIGIT"
    })
    void unfitFieldIsNamed(String kind, String region, String takesPart, String bin, String field, Reason reason) {
        assertThat(flaws(with(kind, region, takesPart, bin))).containsExactly(new BodyFlaw(field, reason));
    }

    @Test
    void authorisedBodyStaysWhatItIs() {
        assertThat(flaws(1, with("AGENCY", "", "false", ""))).containsExactly(new BodyFlaw("kind", Reason.AUTHORISED));
        assertThat(flaws(1, with("AUTHORISED_BODY", "", "true", "")))
                .containsExactly(new BodyFlaw("takesPart", Reason.AUTHORISED_TAKES_PART));
        assertThat(flaws(1, with("AUTHORISED_BODY", "", "false", "123456789013")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"M-120", "T-1201", "T-12011"})
    void bodyIsNoPartOfItselfOrOfItsParts(String parent) {
        assertThat(flaws(120, part("M-120", parent))).containsExactly(new BodyFlaw("parentCode", Reason.CIRCLE));
    }

    @Test
    void circleThatTwoEntriesMakeIsFound() {
        BodyPlan plan = new BodyPlan(present);
        plan.put(NEW, part("AB", "CD"));
        plan.put(NEW + 1, part("CD", "AB"));

        assertThat(plan.flawsOf(NEW)).containsExactly(new BodyFlaw("parentCode", Reason.CIRCLE));
        assertThat(plan.flawsOf(NEW + 1)).containsExactly(new BodyFlaw("parentCode", Reason.CIRCLE));
    }

    @Test
    void circleThatAnotherEntryOpensIsNone() {
        BodyPlan plan = new BodyPlan(present);
        plan.put(120, part("M-120", "T-1201"));
        plan.put(1201, part("T-1201", ""));

        assertThat(plan.flawsOf(120)).isEmpty();
        assertThat(plan.bodies()).extracting(StateBody::id).containsExactly(1201, 120);
    }

    @Test
    void unknownParentIsRefusedAndOneEnteredWithItFound() {
        BodyPlan plan = new BodyPlan(present);
        plan.put(NEW, part("AB", "CD"));

        assertThat(plan.flawsOf(NEW)).containsExactly(new BodyFlaw("parentCode", Reason.PARENT_UNKNOWN));

        plan.put(NEW + 1, Entries.ministry("CD"));
        assertThat(plan.flawsOf(NEW)).isEmpty();
        assertThat(plan.bodies()).extracting(StateBody::id).containsExactly(NEW + 1, NEW);
        assertThat(plan.bodies().get(1).parent()).contains(NEW + 1);
    }

    @Test
    void entryOfABodyAsItStandsChangesNothing() {
        StateBody unit = present.find(1201).orElseThrow();
        BodyPlan plan = new BodyPlan(present);
        plan.put(1201, BodyEntry.of(unit, present.find(120).orElseThrow()));

        assertThat(plan.flawsOf(1201)).isEmpty();
        assertThat(plan.bodies()).containsExactly(unit);
    }

    private List<BodyFlaw> flaws(BodyEntry entry) {
        return flaws(NEW, entry);
    }

    private List<BodyFlaw> flaws(int id, BodyEntry entry) {
        BodyPlan plan = new BodyPlan(present);
        plan.put(id, entry);
        return plan.flawsOf(id);
    }
}
