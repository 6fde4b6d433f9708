package kz.adep.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

/** Fifty people save one case at the same moment: one wins, and nobody loses a word. */
@AdepTest
@Import(Office.class)
class ParallelEditTests {

    private static final int PEOPLE = 50;

    @Autowired
    private Office office;

    private SignedIn commissioner;
    private String at;
    private UUID id;
    private int body;

    @BeforeEach
    void aCase() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
        id = office.submit(Cases.named(body));
        at = "/office/cases/" + id;
    }

    @Test
    void oneAnswerIsStoredAndTheOthersSeeBothTexts() throws Exception {
        office.post(commissioner, at + "/answer", "answer", "Бастапқы", "version", "-1");

        List<MockHttpServletResponse> answers =
                atOnce(n -> office.post(commissioner, at + "/answer", "answer", "Мәтін " + n + ".", "version", "0")
                        .getResponse());

        String stored = winner(answers);
        assertThat(losers(answers))
                .hasSize(PEOPLE - 1)
                .allSatisfy(page -> assertThat(page).contains("Somebody else saved first", stored));
        IntStream.range(0, PEOPLE)
                .filter(n -> answers.get(n).getStatus() == 409)
                .forEach(n -> assertThat(text(answers.get(n))).contains("Мәтін " + n + ".</textarea>"));
    }

    @Test
    void firstAnswerHasOneWinnerToo() throws Exception {
        List<MockHttpServletResponse> answers =
                atOnce(n -> office.post(commissioner, at + "/answer", "answer", "Мәтін " + n + ".", "version", "-1")
                        .getResponse());

        assertThat(winner(answers)).startsWith("Мәтін");
        assertThat(losers(answers)).hasSize(PEOPLE - 1);
    }

    @Test
    void questionThatLostTheRaceKeepsItsWords() throws Exception {
        List<MockHttpServletResponse> answers = atOnce(
                n -> office.post(commissioner, at + "/messages", "message", "Сұрақ " + n + "?", "question", "true")
                        .getResponse());

        IntStream.range(0, PEOPLE)
                .filter(n -> answers.get(n).getStatus() != 302)
                .forEach(n -> assertThat(answers.get(n))
                        .satisfies(lost -> assertThat(lost.getStatus()).isEqualTo(409))
                        .satisfies(lost -> assertThat(text(lost)).contains("Сұрақ " + n + "?</textarea>")));
        assertThat(answers).anySatisfy(sent -> assertThat(sent.getStatus()).isEqualTo(302));
    }

    @Test
    void decisionIsTakenOnce() throws Exception {
        office.post(commissioner, at + "/answer", "answer", "Жауап", "version", "-1");

        List<MockHttpServletResponse> answers =
                atOnce(n -> office.post(commissioner, at + "/decision", "outcome", "EXPLAINED", "version", "0")
                        .getResponse());

        assertThat(answers.stream().filter(each -> each.getStatus() == 302)).hasSize(1);
        assertThat(losers(answers)).hasSize(PEOPLE - 1);
    }

    @Test
    void laterAdviceIsNotWrittenOver() {
        UUID consultation = office.submit(Cases.consultation(body));
        String address = "/office/cases/" + consultation + "/advice";
        String[] own = {"topic", "ETHICS", "seenTopic", "ETHICS"};
        office.post(commissioner, address, with(own, "norm", "5-тармақ", "minutes", "10"));

        assertThat(office.post(commissioner, address, with(own, "norm", "7-тармақ", "minutes", "20")))
                .hasStatus(409)
                .bodyText()
                .contains("5-тармақ · 10", "7-тармақ", "name=\"seenMinutes\" value=\"10\"");
        assertThat(office.post(
                        commissioner,
                        address,
                        with(own, "norm", "7-тармақ", "minutes", "20", "seenNorm", "5-тармақ", "seenMinutes", "10")))
                .hasStatus(302);
    }

    private static String[] with(String[] own, String... more) {
        return Stream.concat(Arrays.stream(own), Arrays.stream(more)).toArray(String[]::new);
    }

    private static List<MockHttpServletResponse> atOnce(IntFunction<MockHttpServletResponse> act) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        CountDownLatch ready = new CountDownLatch(PEOPLE);
        try {
            List<Callable<MockHttpServletResponse>> acts = IntStream.range(0, PEOPLE)
                    .<Callable<MockHttpServletResponse>>mapToObj(n -> () -> {
                        ready.countDown();
                        ready.await();
                        return act.apply(n);
                    })
                    .toList();
            List<MockHttpServletResponse> answers = new ArrayList<>();
            for (Future<MockHttpServletResponse> answer : people.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    /** The text that the case now holds. */
    private String winner(List<MockHttpServletResponse> answers) {
        List<Integer> winners = IntStream.range(0, PEOPLE)
                .filter(n -> answers.get(n).getStatus() == 302)
                .boxed()
                .toList();
        assertThat(winners).hasSize(1);
        return "Мәтін " + winners.get(0) + ".";
    }

    private static List<String> losers(List<MockHttpServletResponse> answers) {
        return answers.stream()
                .filter(each -> each.getStatus() == 409)
                .map(ParallelEditTests::text)
                .toList();
    }

    private static String text(MockHttpServletResponse page) {
        return new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
