package kz.adep.casework.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseDays;
import kz.adep.casework.CaseRegister.Registered;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
@Import(Office.class)
class LinkControllerTests {

    private static final Pattern LINK = Pattern.compile("name=\"link\" value=\"([^\"]+)\"");

    @Autowired
    private Office office;

    private int body;
    private SignedIn commissioner;
    private Registered main;
    private Registered duplicate;

    @BeforeEach
    void twoCases() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
        main = office.registered(Cases.named(body));
        duplicate = office.registered(Cases.saying(body, "Тағы да дөрекі сөйледі."));
    }

    @Test
    void mergedCaseAndItsMainCaseShowEachOther() {
        assertThat(merge(duplicate, main)).hasStatus(302);

        assertThat(office.get(commissioner, at(duplicate)))
                .bodyText()
                .contains("This case was merged into", main.number().toString(), "Its own term runs on");
        assertThat(office.get(commissioner, at(main)))
                .bodyText()
                .contains("Its duplicate", duplicate.number().toString(), "Duplicate and main case were merged");
    }

    @Test
    void duplicateKeepsItsStageAndItsTerm() {
        String before = state(duplicate);

        merge(duplicate, main);

        assertThat(state(duplicate)).isEqualTo(before);
    }

    @Test
    void closingTheMainCaseOffersTheSameAnswerForItsDuplicates() {
        merge(duplicate, main);
        office.post(commissioner, at(main) + "/answer", "answer", "Ортақ жауап", "version", "-1");
        office.post(commissioner, at(main) + "/decision", "outcome", "EXPLAINED", "version", "0");

        assertThat(office.get(commissioner, at(main)))
                .bodyText()
                .contains("1 duplicate of this case is still open", "value=\"Ортақ жауап\"", "value=\"EXPLAINED\"");
        assertThat(office.post(
                        commissioner,
                        "/office/cases/bulk",
                        "id",
                        duplicate.id().toString(),
                        "outcome",
                        "EXPLAINED",
                        "answer",
                        "Ортақ жауап"))
                .bodyText()
                .contains("Ортақ жауап</textarea>", "value=\"EXPLAINED\" name=\"outcome\" checked");
    }

    @Test
    void sameAnswerLeavesNumberAndDayOpenForEachDuplicate() {
        merge(duplicate, main);
        String day = CaseDays.shown(CaseDays.RECEIVED);
        String text = "Өтінішіңіз " + main.number() + ", " + day + " тіркелген";
        office.post(commissioner, at(main) + "/answer", "answer", text, "version", "-1");
        office.post(commissioner, at(main) + "/decision", "outcome", "EXPLAINED", "version", "0");

        assertThat(office.get(commissioner, at(main)))
                .bodyText()
                .contains("value=\"Өтінішіңіз {number}, {registered} тіркелген\"");
    }

    @Test
    void whatEndedWithoutAnAnswerOffersNoneForItsDuplicates() {
        NewCase followed = Cases.named(body);
        main = office.registered(followed);
        merge(duplicate, main);
        office.post(commissioner, at(main) + "/answer", "answer", "Жоба", "version", "-1");
        office.withdraw(followed);

        assertThat(office.get(commissioner, at(main)))
                .bodyText()
                .contains("Withdrawn", duplicate.number().toString())
                .doesNotContain("still open", "value=\"Жоба\"");
    }

    @Test
    void linkIsNotUndoneFromACaseThatIsNotInIt() {
        Registered third = office.registered(Cases.named(body));
        merge(duplicate, main);

        assertThat(office.post(commissioner, at(third) + "/links/undo", "link", link(duplicate)))
                .hasStatus(404);

        assertThat(office.get(commissioner, at(duplicate))).bodyText().contains("This case was merged into");
    }

    @Test
    void mergingIsUndoneAndLeavesItsTrace() {
        merge(duplicate, main);

        assertThat(office.post(commissioner, at(duplicate) + "/links/undo", "link", link(duplicate)))
                .hasStatus(302);

        assertThat(office.get(commissioner, at(duplicate))).bodyText().doesNotContain("This case was merged into");
        assertThat(office.get(commissioner, at(main) + "/links")).bodyText().contains("undone on");
        assertThat(merge(duplicate, main)).hasStatus(302);
    }

    @Test
    void chainsOfDuplicatesAreRefused() {
        Registered third = office.registered(Cases.named(body));
        merge(duplicate, main);

        assertThat(merge(third, duplicate)).hasStatus(409).bodyText().contains("That case is a duplicate itself");
        assertThat(merge(main, third)).hasStatus(409).bodyText().contains("has duplicates of its own");
        assertThat(merge(duplicate, third)).hasStatus(409).bodyText().contains("merged into another one already");
        assertThat(merge(main, duplicate)).hasStatus(409);
    }

    @Test
    void sameSenderOrSubjectIsSuggestedAndAnotherIsNot() {
        Registered other = office.registered(Cases.anonymous(body));

        assertThat(office.get(commissioner, at(duplicate) + "/links"))
                .bodyText()
                .contains(
                        "This may be the same matter",
                        main.number().toString(),
                        other.number().toString());
        merge(duplicate, main);
        assertThat(office.get(commissioner, at(duplicate) + "/links"))
                .bodyText()
                .doesNotContain("Merge into " + main.number());
    }

    @Test
    void caseOfAnotherBodyIsUnknownHere() {
        Registered foreign = office.registered(Cases.named(StateBodies.fresh()));

        assertThat(office.post(commissioner, at(main) + "/links", "number", "T-1-2026-999999", "kind", "RELATED"))
                .bodyText()
                .contains("no case with this number here");
        assertThat(office.get(commissioner, "/office/cases/" + foreign.id() + "/links"))
                .hasStatus(404);
    }

    private MvcTestResult merge(Registered from, Registered into) {
        return office.post(
                commissioner, at(from) + "/links", "number", into.number().toString(), "kind", "DUPLICATE");
    }

    private String link(Registered file) {
        byte[] page =
                office.get(commissioner, at(file) + "/links").getResponse().getContentAsByteArray();
        Matcher link = LINK.matcher(new String(page, StandardCharsets.UTF_8));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String at(Registered file) {
        return "/office/cases/" + file.id();
    }

    private static String state(Registered file) {
        UUID id = file.id();
        return SharedDatabase.aboveTheWalls()
                .sql("select stage || due from case_file where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
