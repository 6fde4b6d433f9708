package kz.adep.intake.web.follow;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kz.adep.AdepTest;
import kz.adep.AtOnce;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseDays;
import kz.adep.casework.Outcome;
import kz.adep.casework.domain.act.ReturnGround;
import kz.adep.casework.service.AnswerDesk;
import kz.adep.casework.service.CaseWork;
import kz.adep.casework.service.act.Cures;
import kz.adep.casework.service.act.Hearings;
import kz.adep.casework.service.term.ComplaintTerm;
import kz.adep.intake.domain.Matter;
import kz.adep.intake.service.Drafts;
import kz.adep.intake.web.FollowSession;
import kz.adep.intake.web.Visitor;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.Quarter;
import kz.adep.vault.FormToken;
import kz.adep.vault.FormTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AdepTest
class AfterTheEndTests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FormTokens tokens;

    @Autowired
    private Drafts drafts;

    @Autowired
    private CaseWork work;

    @Autowired
    private AnswerDesk answers;

    @Autowired
    private Cures cures;

    @Autowired
    private ComplaintTerm complaintTerm;

    @Autowired
    private Hearings hearings;

    private int body;
    private SignedIn commissioner;
    private SignedIn head;
    private Cookie session;
    private UUID id;

    @BeforeEach
    void send() throws Exception {
        StateBodies.agency();
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
        head = SignedIn.headOf(body);
        FormToken token = tokens.issue();
        drafts.change(token, draft -> kz.adep.intake.domain.Drafts.complete(body));
        Visitor sender = new Visitor(mvc, token.text());
        sender.send();
        session = FollowSession.of(mvc, sender.code());
        id = above("select id from case_file where state_body_id = " + body, UUID.class);
    }

    @Test
    void openCaseTellsWhatComesNextAndCountsTheDays() throws Exception {
        follow(get("/follow/case"))
                .andExpect(content()
                        .string(allOf(
                                containsString("What happens next"),
                                containsString("takes the application up"),
                                containsString("working days are left"),
                                containsString("day by day"),
                                not(containsString("/follow/dispute")))));
    }

    @Test
    void whatWasReturnedCanBeSubmittedAgainAndWaitsForNoDay() throws Exception {
        ActingScope.run(commissioner.actingAs(), () -> cures.ask(id, "The address", 1));
        SharedDatabase.aboveTheWalls()
                .sql("update case_deadline set due = :day, starts_on = :day where case_id = :id and step = 'CURE'")
                .param("day", CaseDays.TODAY.minusDays(1))
                .param("id", id)
                .update();
        ActingScope.run(commissioner.actingAs(), () -> cures.giveBack(id, ReturnGround.LAPSED, "It did not come"));

        follow(get("/follow/case"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Returned to you"),
                                containsString("Submit it again"),
                                not(containsString("The state body will tell you the term")),
                                not(containsString("Answer due by")))));
    }

    @Test
    void whoIsAskedForSomethingIsToldByWhenAndWhatFollows() throws Exception {
        ActingScope.run(commissioner.actingAs(), () -> cures.ask(id, "The address", 3));
        String day = above(
                "select to_char(due, 'DD.MM.YYYY') from case_deadline where step = 'CURE' and case_id = '" + id + "'",
                String.class);

        follow(get("/follow/case"))
                .andExpect(content()
                        .string(allOf(containsString("below by " + day), containsString("is returned to you"))));

        follow(post("/follow/case").param("message", "050000, Алматы"));
        follow(get("/follow/case"))
                .andExpect(content()
                        .string(allOf(
                                containsString("checks what you sent"),
                                not(containsString("you were asked for something")))));
    }

    /** What is put before the head meanwhile and comes back is no reply of the applicant. */
    @Test
    void whoDidNotReplyIsNotToldThatHeDid() throws Exception {
        ActingScope.run(commissioner.actingAs(), () -> {
            cures.ask(id, "The address", 3);
            answers.save(id, "Жауап мәтіні", 0);
            work.decide(id, Outcome.TERMINATED, 0);
        });
        follow(get("/follow/case"))
                .andExpect(content()
                        .string(allOf(
                                containsString("The head of the body approves the decision"),
                                not(containsString("checks what you sent")))));

        ActingScope.run(head.actingAs(), () -> work.sendBack(id, "Ерте"));
        follow(get("/follow/case"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Send what is missing below by"),
                                not(containsString("checks what you sent")))));
    }

    @Test
    void replyIsRememberedWhenTheHeadSendsBack() throws Exception {
        ActingScope.run(commissioner.actingAs(), () -> cures.ask(id, "The address", 3));
        follow(post("/follow/case").param("message", "050000, Алматы"));
        ActingScope.run(commissioner.actingAs(), () -> {
            answers.save(id, "Жауап мәтіні", 0);
            work.decide(id, Outcome.TERMINATED, 0);
        });
        ActingScope.run(head.actingAs(), () -> work.sendBack(id, "Ерте"));

        follow(get("/follow/case")).andExpect(content().string(containsString("checks what you sent")));
    }

    @Test
    void preliminaryDecisionNamesTheDaysOfTheApplicant() throws Exception {
        UUID complaint = contest();
        LocalDate heard = CaseDays.TODAY.plusDays(5);

        ActingScope.run(commissioner.actingAs(), () -> hearings.tell(complaint, "Бас тартуға негіз бар", heard));

        follow(get("/follow/case"))
                .andExpect(content()
                        .string(allOf(
                                containsString("You are heard on " + DAY.format(heard)),
                                containsString("object to the preliminary decision"),
                                containsString("not taken before"))));
    }

    private UUID contest() throws Exception {
        FormToken token = tokens.issue();
        drafts.change(
                token,
                draft -> kz.adep.intake.domain.Drafts.complete(body)
                        .about(Matter.OWN_RIGHTS)
                        .contesting(true));
        Visitor sender = new Visitor(mvc, token.text());
        sender.send();
        session = FollowSession.of(mvc, sender.code());
        return above(
                "select id from case_file where appeal_type = 'COMPLAINT' and state_body_id = " + body, UUID.class);
    }

    @Test
    void openCaseIsNeitherDisputedNorRated() throws Exception {
        follow(post("/follow/dispute").param("grounds", "Келіспеймін")).andExpect(status().isConflict());
        follow(get("/follow/rating")).andExpect(redirectedUrl("/follow/case"));
    }

    @Test
    void withdrawnCaseIsNotRated() throws Exception {
        follow(post("/follow/withdraw"));

        follow(get("/follow/case")).andExpect(content().string(not(containsString("/follow/rating"))));
        follow(get("/follow/rating")).andExpect(redirectedUrl("/follow/case"));
    }

    @Test
    void answeredCaseIsAskedForARating() throws Exception {
        close();

        follow(get("/follow/case")).andExpect(content().string(containsString("/follow/rating")));
    }

    /** The three months run from when one learned of the decision, which only he knows. */
    @Test
    void lastDayToComplainSaysFromWhenItCounts() throws Exception {
        close();

        // What comes in the evening is registered, and so ends, on the next working day.
        LocalDate closed = above("select closed_on from case_file where id = '" + id + "'", LocalDate.class);
        LocalDate last = ActingScope.call(ActingAs.visitor(), () -> complaintTerm.lastDay(closed))
                .orElseThrow();
        follow(get("/follow/case"))
                .andExpect(content()
                        .string(containsString("If you learned of the decision on " + DAY.format(closed)
                                + ", the last day to complain is " + DAY.format(last))));
    }

    @Test
    void complaintBeginsWithTheBodyItIsFiledThrough() throws Exception {
        close();

        follow(get("/follow/case")).andExpect(content().string(containsString("/apply?body=" + body)));
    }

    /** A screen reader speaks it in its own language, whatever that of the page. */
    @Test
    void answerSaysItsLanguage() throws Exception {
        close();

        follow(get("/follow/case")).andExpect(content().string(containsString("lang=\"kk\">Жауап мәтіні<")));
    }

    @Test
    void newsByMailAreOffered() throws Exception {
        follow(get("/follow/news")).andExpect(content().string(containsString("Be told of news by e-mail")));
    }

    @Test
    void languageChangeOnTheNewsLeavesNoAddress() throws Exception {
        follow(post("/follow/news/unsent?lang=ru").param("address", "дана@example.kz"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("govuk-error"))));
        follow(get("/follow/news/unsent")).andExpect(redirectedUrl("/follow/news"));
        follow(get("/follow/news")).andExpect(content().string(not(containsString("@example.kz"))));
    }

    @Test
    void disputeWaitsForTheHeadInATermOfItsOwn() throws Exception {
        close();

        follow(post("/follow/dispute").param("grounds", "Куәгер сұралмады")).andExpect(redirectedUrl("/follow/case"));

        follow(get("/follow/case"))
                .andExpect(content().string(allOf(containsString("Under review"), containsString("Куәгер сұралмады"))));
        assertThat(above(
                        "select due from case_deadline where step = 'DISPUTE' and state_body_id = " + body,
                        LocalDate.class))
                .isAfter(LocalDate.now(java.time.ZoneId.of("Asia/Almaty")).plusDays(25));
        assertThat(above(
                        "select count(*) from bell_notice where message = 'dispute.bell.filed' and account_id = '"
                                + head.staff().accountId() + "'",
                        Integer.class))
                .isEqualTo(1);
    }

    @Test
    void bothSidesReadTheReview() throws Exception {
        close();
        follow(post("/follow/dispute").param("grounds", "Куәгер сұралмады"));

        mvc.perform(post("/office/cases/" + id + "/dispute")
                        .param("result", "CHANGED")
                        .param("words", "Куәгер сұралды")
                        .with(head)
                        .with(csrf()))
                .andExpect(redirectedUrl("/office/cases/" + id));

        follow(get("/follow/case"))
                .andExpect(content()
                        .string(allOf(
                                containsString("The decision is changed"),
                                containsString("lang=\"\">Куәгер сұралмады"),
                                containsString("lang=\"kk\">Куәгер сұралды"))));
        mvc.perform(get("/office/cases/" + id + "?lang=en").with(commissioner))
                .andExpect(content()
                        .string(allOf(containsString("The decision is changed"), containsString("Куәгер сұралды"))));
    }

    @Test
    void commissionerCannotReview() throws Exception {
        close();
        follow(post("/follow/dispute").param("grounds", "Куәгер сұралмады"));

        mvc.perform(post("/office/cases/" + id + "/dispute")
                        .param("result", "UPHELD")
                        .param("words", "Дұрыс")
                        .with(commissioner)
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void languageChangeKeepsTheGroundsOfADispute() throws Exception {
        close();

        follow(post("/follow/dispute/unsent").param("grounds", "Куәгер"))
                .andExpect(content().string(containsString("Куәгер</textarea>")));
        follow(get("/follow/dispute")).andExpect(content().string(not(containsString("Куәгер"))));
    }

    @Test
    void disputeIsFiledOnce() throws Exception {
        close();
        follow(post("/follow/dispute").param("grounds", "Бірінші"));

        follow(post("/follow/dispute").param("grounds", "Екінші"))
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString(">Екінші</textarea>"), containsString("already"))));
    }

    @Test
    void disputeSentTwiceIsFiledOnceAndNotCalledUnsent() throws Exception {
        close();

        for (int each = 0; each < 2; each++) {
            follow(post("/follow/dispute").param("grounds", "Куәгер")).andExpect(redirectedUrl("/follow/case"));
        }
    }

    @Test
    void disputeSentManyTimesAtOnceIsFiledOnce() throws Exception {
        close();

        assertThat(atOnce(() -> post("/follow/dispute").param("grounds", "Куәгер")))
                .containsOnly(303);
    }

    @Test
    void ratingSentManyTimesAtOnceIsTakenOnce() throws Exception {
        close();

        assertThat(atOnce(() -> post("/follow/rating")
                        .param("clear", "YES")
                        .param("timely", "YES")
                        .param("respectful", "YES")))
                .containsOnlyOnce(303)
                .containsOnly(303, 409);
    }

    @Test
    void recusalAskedManyTimesAtOnceIsAskedOnce() throws Exception {
        assertThat(atOnce(() ->
                        post("/follow/recusal").param("whom", "COMMISSIONER").param("reason", "Туысы")))
                .containsOnlyOnce(303)
                .containsOnly(303, 200);
    }

    private List<Integer> atOnce(Supplier<MockHttpServletRequestBuilder> request) throws Exception {
        return AtOnce.send(
                8, () -> follow(request.get()).andReturn().getResponse().getStatus());
    }

    @Test
    void messageThatMeetsAClosedCaseIsNotLost() throws Exception {
        close();

        follow(post("/follow/case").param("message", "Тағы бір куәгер бар"))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("was closed meanwhile"),
                                containsString(">Тағы бір куәгер бар</textarea>"),
                                containsString("name=\"grounds\" value=\"Тағы бір куәгер бар\""),
                                containsString("Жауап мәтіні"))));
        follow(post("/follow/case/unsent").param("message", "Тілі басқа"))
                .andExpect(content().string(containsString(">Тілі басқа</textarea>")));
    }

    /** Meant for the Agency, they must not stand in a message to the office. */
    @Test
    void wordsThatAreNotAskedForAreShownAndNotOffered() throws Exception {
        follow(post("/follow/check-in")
                        .param("harm", "OTHER")
                        .param("words", "Қорқытты")
                        .param("reader", "AGENCY"))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("readonly lang=\"\">Қорқытты</textarea>"),
                                not(containsString("name=\"message\">Қорқытты")),
                                containsString("There is nothing to answer now"))));
    }

    @Test
    void languageChangeKeepsTheAnswersOfARating() throws Exception {
        close();

        follow(post("/follow/rating/unsent").param("clear", "PARTLY"))
                .andExpect(content().string(matchesPattern("(?s).*value=\"PARTLY\"[^>]*checked.*")))
                .andExpect(content().string(containsString("formaction=\"/follow/rating/unsent?lang=kk\"")));
    }

    @Test
    void ratingIsCountedOnceAndItsAnswersAreKeptNowhereElse() throws Exception {
        close();

        rate().andExpect(redirectedUrl("/follow/case?rated"));
        follow(get("/follow/case?rated")).andExpect(content().string(containsString("Thank you")));
        rate().andExpect(status().isConflict());

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select question || answer || number from rating_tally where state_body_id = ? order by 1")
                        .param(body)
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("CLEARYES1", "RESPECTFULNO1", "TIMELYPARTLY1"));
        assertThat(above(
                        "select count(*) from case_rating where coalesce(clear, timely, respectful) is not null and"
                                + " state_body_id = "
                                + body,
                        Integer.class))
                .isZero();
    }

    @Test
    void singleRatingIsShownToNobody() throws Exception {
        close();
        rate();
        SharedDatabase.aboveTheWalls()
                .sql("update rating_tally set quarter = quarter - interval '3 months' where state_body_id = " + body)
                .update();

        for (SignedIn who : List.of(commissioner, head)) {
            mvc.perform(get("/office/ratings?lang=en").with(who))
                    .andExpect(content()
                            .string(allOf(
                                    containsString("hidden"),
                                    not(containsString("adep-number\">1<")),
                                    not(containsString("adep-number\">0<")))));
        }
    }

    @Test
    void ratingsOfTheRunningQuarterAreToldWhenItIsOver() throws Exception {
        close();
        rate();
        Quarter running = Quarter.of(LocalDate.now(java.time.ZoneId.of("Asia/Almaty")));

        mvc.perform(get("/office/ratings?lang=en").with(head))
                .andExpect(content()
                        .string(allOf(containsString("Nobody has answered"), not(containsString("=" + running)))));
        mvc.perform(get("/office/ratings?quarter=" + running).with(head)).andExpect(status().isNotFound());
    }

    @Test
    void historyOfTheCaseDoesNotSayThatItWasRated() throws Exception {
        close();
        String before = history();
        rate();

        assertThat(history()).isEqualTo(before);
    }

    private String history() throws Exception {
        String page = mvc.perform(get("/office/cases/" + id + "?lang=en").with(commissioner))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return page.substring(page.indexOf("id=\"history\""), page.indexOf("</ol>", page.indexOf("id=\"history\"")));
    }

    private ResultActions rate() throws Exception {
        return follow(post("/follow/rating")
                .param("clear", "YES")
                .param("timely", "PARTLY")
                .param("respectful", "NO"));
    }

    private void close() {
        ActingScope.run(commissioner.actingAs(), () -> {
            work.takeUp(id);
            answers.save(id, "Жауап мәтіні", 0);
            work.decide(id, Outcome.UNSUBSTANTIATED, 0);
        });
    }

    private ResultActions follow(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.param("lang", "en").cookie(session).with(csrf()));
    }

    private static <T> T above(String query, Class<T> type) {
        return SharedDatabase.aboveTheWalls().sql(query).query(type).single();
    }
}
