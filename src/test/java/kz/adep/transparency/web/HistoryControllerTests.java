package kz.adep.transparency.web;

import static org.assertj.core.api.Assertions.assertThat;

import kz.adep.AdepTest;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.transparency.service.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AdepTest
class HistoryControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private History history;

    @ParameterizedTest
    @CsvSource({
        "en, no data, '17,083', ≠ 45.4",
        "ru, нет данных, '17 083', '≠ 45,4'",
        "kk, дерек жоқ, '17 083', '≠ 45,4'"
    })
    void missingYearsAreSaidInWords(String language, String noData, String number, String differs) {
        assertThat(mvc.get().uri("/history").header(HttpHeaders.ACCEPT_LANGUAGE, language))
                .hasStatusOk()
                .bodyText()
                .satisfies(page -> assertThat(page.replace('\u00a0', ' '))
                        .contains("2017", "2018", ">" + noData + "<", ">" + number + "<", ">" + differs + "<"));
    }

    @Test
    void everyQuestionAddsUpToThoseAskedOrItsNoteSaysWhyNot() {
        var survey = ActingScope.call(ActingAs.visitor(), history::survey);

        assertThat(survey).hasSize(8);
        assertThat(survey).allMatch(question -> question.total() == question.asked() || question.note() != null);
    }

    @Test
    void onlyOnePrintedPercentageDiffersFromItsCount() {
        var survey = ActingScope.call(ActingAs.visitor(), history::survey);

        assertThat(survey.stream()
                        .flatMap(question -> question.answers().stream().filter(a -> a.differs(question.asked()))))
                .singleElement()
                .satisfies(answer -> assertThat(answer.count()).isEqualTo(539));
    }
}
