package kz.adep.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseDays;
import kz.adep.casework.Cases;
import kz.adep.shared.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AdepTest
@Import(Office.class)
class InboxControllerTests {

    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @Autowired
    private Office office;

    private int body;
    private SignedIn commissioner;

    @BeforeEach
    void ownBody() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
    }

    @Test
    void listShowsNumberSubjectAndHowLongIsLeft() {
        office.submit(Cases.named(body));

        assertThat(office.get(commissioner, "/office/cases"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "T-" + body + "-" + CaseDays.RECEIVED.getYear() + "-000001",
                        "Дөрекі сөйледі",
                        CaseDays.shown(CaseDays.due()),
                        "Nobody");
    }

    @Test
    void tabsCountOpenCases() {
        UUID taken = office.submit(Cases.named(body));
        office.submit(Cases.misconduct(body));
        office.act(commissioner, () -> office.work().takeUp(taken));

        assertThat(office.get(commissioner, "/office/cases").getResponse())
                .extracting(InboxControllerTests::text)
                .asString()
                .containsPattern("tab=NEW\"[^>]*><span>New</span> <span class=\"adep-count\">1<")
                .containsPattern("tab=OPEN\"[^>]*><span>Open</span> <span class=\"adep-count\">2<");
    }

    @Test
    void filterRestrictsAndStandsAsARemovableChip() {
        UUID application = office.submit(Cases.named(body));
        UUID complaint = office.submit(Cases.misconduct(body));

        assertThat(office.get(commissioner, "/office/cases?kind=MISCONDUCT&text=д%C3%B6"))
                .bodyText()
                .doesNotContain(application.toString(), complaint.toString());
        assertThat(office.get(commissioner, "/office/cases?tab=OPEN&kind=MISCONDUCT&late=false"))
                .bodyText()
                .contains(complaint.toString(), "Misconduct complaint", "On time")
                .contains("href=\"/office/cases?tab=OPEN&amp;late=false\"")
                .doesNotContain(application.toString());
    }

    @Test
    void figureOfAReportLeadsToItsCases() {
        UUID id = office.submit(Cases.named(body));
        Quarter quarter = Quarter.of(CaseDays.RECEIVED);

        assertThat(office.get(commissioner, "/office/cases?moment=REGISTERED&quarter=" + quarter))
                .bodyText()
                .contains(id.toString(), "Quarter " + quarter.number() + " of " + quarter.year());
        assertThat(office.get(commissioner, "/office/cases?moment=REGISTERED&quarter=" + quarter.previous()))
                .bodyText()
                .contains("There are no such cases", "Remove some filters")
                .doesNotContain(id.toString());
    }

    @Test
    void caseIsFoundByItsNumber() {
        UUID first = office.submit(Cases.named(body));
        UUID second = office.submit(Cases.named(body));

        assertThat(office.get(
                        commissioner, "/office/cases?text=T-" + body + "-" + CaseDays.RECEIVED.getYear() + "-000002"))
                .bodyText()
                .contains(second.toString())
                .doesNotContain(first.toString());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < 30; i++) {
            office.submit(Cases.named(body));
        }

        String first =
                text(office.get(commissioner, "/office/cases?kind=APPLICATION").getResponse());
        var next = NEXT.matcher(first);
        assertThat(next.find()).isTrue();
        String second = text(
                office.get(commissioner, next.group(1).replace("&amp;", "&")).getResponse());

        assertThat(numbers(first)).hasSize(25).doesNotContainAnyElementsOf(numbers(second));
        assertThat(numbers(second)).hasSize(5);
        assertThat(second).contains("To the beginning").doesNotContain("rel=\"next\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NUMBER", "-NUMBER", "DUE", "-DUE", "RECEIVED"})
    void everyOrderFollowsThroughItsPages(String order) {
        for (int i = 0; i < 27; i++) {
            office.submit(i % 5 == 0 ? Cases.consultation(body) : Cases.complaint(body));
        }

        String first =
                text(office.get(commissioner, "/office/cases?order=" + order).getResponse());
        var next = NEXT.matcher(first);
        assertThat(next.find()).isTrue();
        String second = text(
                office.get(commissioner, next.group(1).replace("&amp;", "&")).getResponse());

        assertThat(rows(first)).hasSize(25).doesNotContainAnyElementsOf(rows(second));
        assertThat(rows(second)).hasSize(2);
    }

    @Test
    void headOfTheColumnSaysHowTheListIsSorted() {
        office.submit(Cases.named(body));

        assertThat(office.get(commissioner, "/office/cases?order=DUE&size=100"))
                .bodyText()
                .contains(
                        "aria-sort=\"ascending\"",
                        "/office/cases?order=-DUE&amp;size=100",
                        "the nearest due day first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=GOSSIP",
                "quarter=2026-Q9",
                "after=x",
                "after=x~y",
                "tab=%27",
                "size=26",
                "late=xyz",
                "order=NUMBER&after=5~00000000-0000-0000-0000-000000000000",
                "order=ID",
                "order=DUE&after=x~00000000-0000-0000-0000-000000000000"
            })
    void unreadableFilterIsABadRequest(String query) {
        assertThat(office.get(commissioner, "/office/cases?" + query)).hasStatus(400);
    }

    @Test
    void nulInTheFilterIsDropped() {
        UUID id = office.submit(Cases.named(body));

        assertThat(office.get(commissioner, "/office/cases?text=%D1%81%D3%A9%00%D0%B9"))
                .hasStatusOk()
                .bodyText()
                .contains(id.toString());
    }

    @Test
    void emptyInboxSaysWhatToDo() {
        assertThat(office.get(commissioner, "/office/cases")).bodyText().contains("register it yourself");
        assertThat(office.get(commissioner, "/office/cases?tab=OVERDUE"))
                .bodyText()
                .contains("Nothing is overdue", "/office/cases?tab=NEW");
    }

    @Test
    void agencyListsWithheldCasesOnly() {
        UUID own = office.submit(Cases.named(body));
        Instant afterAllOthers = Cases.RECEIVED.plus(1, ChronoUnit.DAYS);
        UUID withheld = office.submit(Cases.receivedAt(Cases.withheld(body), afterAllOthers));

        assertThat(office.get(SignedIn.agencyOfficer(), "/agency/cases"))
                .bodyText()
                .contains("/agency/cases/" + withheld)
                .doesNotContain(own.toString(), "/office/cases");
        assertThat(office.get(commissioner, "/office/cases")).bodyText().doesNotContain(withheld.toString());
    }

    private static String text(org.springframework.mock.web.MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static java.util.List<String> rows(String page) {
        return Pattern.compile("name=\"id\" form=\"bulk\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static java.util.List<String> numbers(String page) {
        return Pattern.compile(CaseDays.RECEIVED.getYear() + "-0000\\d\\d")
                .matcher(page)
                .results()
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .toList();
    }
}
