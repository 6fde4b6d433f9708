package kz.adep.casework.web.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.casework.CaseDays;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.Outcome;
import kz.adep.casework.letter.ApplicantLetters;
import kz.adep.casework.service.term.ComplaintTerm;
import kz.adep.casework.web.Office;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
@Import(Office.class)
class PaperControllerTests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    private Office office;

    @Autowired
    private ComplaintTerm term;

    @Autowired
    private ApplicantLetters letters;

    private final SignedIn commissioner = Office.commissioner();
    private final NewCase newCase = Cases.named(commissioner.staff().stateBodyId());

    @Test
    void answerStatesOrderAndTermOfComplaint() throws IOException {
        String paper = text(office.post(commissioner, answered() + "/paper/answer"));

        assertThat(paper)
                .contains("Жауап мәтіні", "3 ай ішінде", "91, 92", "80-бап", "Әдеп жөніндегі уәкіл")
                .doesNotContain("Сейітова", "жоба");
    }

    /** Advice is no act: nobody appealed, and nothing is there to complain of. */
    @Test
    void adviceIsNotHeadedAsAnAnswerToAnAppeal() throws IOException {
        String at = drafted(Cases.consultation(body()));

        assertThat(text(office.post(commissioner, at + "/paper/answer")))
                .contains("консультация")
                .doesNotContain("жолданымға жауап", "91, 92");
    }

    @Test
    void lastDayToComplainIsTheOneThatThePageNames() throws IOException {
        LocalDate last =
                office.act(commissioner, () -> term.lastDay(CaseDays.TODAY)).orElseThrow();

        assertThat(text(office.post(commissioner, answered() + "/paper/answer")))
                .contains("Жауап туралы " + DAY.format(CaseDays.TODAY) + " күні білсеңіз")
                .contains("соңғы күні – " + DAY.format(last));
    }

    @Test
    void paperIsTaggedAndInTheLanguageOfTheApplicant() throws IOException {
        byte[] pdf = office.post(commissioner, answered() + "/paper/answer")
                .getResponse()
                .getContentAsByteArray();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("kk");
        }
    }

    @Test
    void nameStandsThereOnceItsSealWasOpenedForAReason() throws IOException {
        String at = answered();

        assertThat(office.post(commissioner, at + "/paper/addressed")).hasStatus(409);
        assertThat(text(office.post(commissioner, at + "/paper/addressed", "reason", "Поштамен жіберу")))
                .contains("Сейітова Әлия");
        assertThat(office.get(commissioner, at))
                .bodyText()
                .contains("The sealed details were opened", "Поштамен жіберу");
    }

    @Test
    void draftSaysThatItIsOneAndBearsNoName() throws IOException {
        String at = drafted();

        assertThat(text(office.post(commissioner, at + "/paper/answer")))
                .contains("Бұл жоба")
                .doesNotContain("Айгүл");
    }

    @Test
    void answerBearsTheNameOfWhoDecidedNotOfWhoWrote() throws IOException {
        String at = drafted();
        SignedIn other = named("Берік Қасымов", SignedIn.commissionerOf(body()));

        office.act(other, () -> office.work().decide(id(at), Outcome.SATISFIED, 0));

        assertThat(text(office.post(commissioner, at + "/paper/answer")))
                .contains("Берік Қасымов")
                .doesNotContain("Айгүл");
    }

    @Test
    void terminationBearsTheNameOfTheHeadOnceHeApproved() throws IOException {
        String at = drafted();
        SignedIn head = named("Берік Қасымов", SignedIn.headOf(body()));

        office.act(commissioner, () -> office.work().decide(id(at), Outcome.TERMINATED, 0));
        assertThat(text(office.post(commissioner, at + "/paper/answer"))).doesNotContain("Айгүл", "Берік");

        office.act(head, () -> office.work().approve(id(at), 0));
        assertThat(text(office.post(commissioner, at + "/paper/answer")))
                .contains("Органның басшысы", "Берік Қасымов")
                .doesNotContain("Айгүл");
    }

    private int body() {
        return commissioner.staff().stateBodyId();
    }

    private static SignedIn named(String name, SignedIn who) {
        SharedDatabase.aboveTheWalls()
                .sql("update staff_account set full_name = ? where id = ?")
                .params(name, who.staff().accountId())
                .update();
        return who;
    }

    @Test
    void applicantTakesHisAnswerAwayOnceItWasSent() throws IOException {
        String at = drafted();
        assertThat(taken()).isEmpty();

        office.act(commissioner, () -> office.work().decide(id(at), Outcome.SATISFIED, 0));

        assertThat(text(taken().orElseThrow())).contains("Жауап мәтіні").doesNotContain("Айгүл");
    }

    @Test
    void cardShowsTheCaseWithoutItsIdentitiesAndIsAudited() throws IOException {
        String at = drafted();

        assertThat(text(office.post(commissioner, at + "/paper/card")))
                .contains("Қабылдауда қызметкер дөрекі сөйледі.", "Registered")
                .doesNotContain("Сейітова");
        assertThat(office.get(commissioner, at)).bodyText().contains("The case card was printed");
    }

    @Test
    void nothingIsPrintedUnderNoHeading() throws IOException {
        String at = drafted();

        assertThat(text(office.post(commissioner, at + "/paper/card"))).doesNotContain("Messages and notes");
        assertThat(office.get(commissioner, at))
                .bodyText()
                .containsPattern("aria-labelledby=\"links\"[^>]*adep-noprint")
                .containsPattern("aria-labelledby=\"recusal\"[^>]*adep-noprint")
                .containsPattern("aria-labelledby=\"answer-title\"[^>]*adep-noprint");
    }

    @Test
    void complaintRuleHasItsArticles() {
        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select months from complaint_rule where act = 'APPC' and article = '91, 92'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    private Optional<byte[]> taken() {
        byte[] code = Objects.requireNonNull(newCase.tracking()).codeHash();
        ActingAs holder = ActingAs.codeHolder(HexFormat.of().formatHex(code));
        return ActingScope.call(holder, () -> letters.answer(code));
    }

    private String drafted() {
        return drafted(newCase);
    }

    private String drafted(NewCase newCase) {
        UUID id = office.submit(newCase);
        office.act(commissioner, () -> office.work().takeUp(id));
        office.act(commissioner, () -> office.answers().save(id, "Жауап мәтіні", -1));
        return "/office/cases/" + id;
    }

    private String answered() {
        String at = drafted();
        office.act(commissioner, () -> office.work().decide(id(at), Outcome.SATISFIED, 0));
        return at;
    }

    private static UUID id(String at) {
        return UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
    }

    private static String text(MvcTestResult file) throws IOException {
        assertThat(file).hasStatusOk().hasContentType("application/pdf");
        return text(file.getResponse().getContentAsByteArray());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
