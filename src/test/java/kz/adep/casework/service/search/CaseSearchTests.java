package kz.adep.casework.service.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseDays;
import kz.adep.casework.CaseKind;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.Stage;
import kz.adep.casework.domain.search.FoldedText;
import kz.adep.casework.service.AnswerDesk;
import kz.adep.casework.service.CaseWork;
import kz.adep.casework.service.search.CaseSearch.Found;
import kz.adep.casework.service.search.Hit.Piece;
import kz.adep.casework.service.search.Hit.Place;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AdepTest
class CaseSearchTests {

    @Autowired
    private CaseSearch search;

    @Autowired
    private CaseRegister register;

    @Autowired
    private CaseWork work;

    @Autowired
    private AnswerDesk answers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private int body;
    private ActingAs commissioner;

    @BeforeEach
    void ownBody() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body).actingAs();
    }

    @ParameterizedTest
    @CsvSource({
        "Принимал взятки от подрядчика, взятку, false",
        "Жалоба на грубость, жалобами, false",
        "Жалоба на грубость, ЖАЛОБЫ, false",
        "Қызметкер дөрекі сөйледі, кызметкер, false",
        "Қызметкер дөрекі сөйледі, қызметкер дөрекі, false",
        "Шағымдарыңызды қараймыз, шағым, false",
        "Шағым түсті, шағымдар, true",
        "Gifts were taken, gift, false",
        "Просил взятку, взтяку, true",
        "Просил взятку, взядку, true",
        "Жалоба на грубость, жолоба, true"
    })
    void textIsFoundByItsWords(String narrative, String typed, boolean near) {
        UUID id = register(Cases.saying(body, narrative));

        Found found = find(typed);

        assertThat(found.hits()).extracting(Hit::id).contains(id);
        assertThat(found.near()).isEqualTo(near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"взятка", "жалобы подарок", "ж", "и", "n:00", "' | *", "жалоба:* & !"})
    void whatIsNotWrittenIsNotFound(String typed) {
        register(Cases.saying(body, "Подарок на праздник"));

        assertThat(find(typed).hits()).isEmpty();
    }

    @Test
    void matchIsMarkedAsItIsWritten() {
        register(Cases.saying(body, "Өтініш: «Қызметкерлер» дөрекі, қызыл кітап."));

        assertThat(only("кызметкер").excerpt())
                .containsExactly(
                        new Piece("Өтініш: «", false),
                        new Piece("Қызметкерлер", true),
                        new Piece("» дөрекі, қызыл кітап.", false));
    }

    @Test
    void longTextIsCutAroundTheMatch() {
        register(Cases.saying(body, "слово ".repeat(200) + "взятка " + "потом ".repeat(200)));

        List<Piece> excerpt = only("взятка").excerpt();

        assertThat(excerpt.get(0)).isEqualTo(new Piece("…", false));
        assertThat(excerpt).contains(new Piece("взятка", true));
        assertThat(excerpt.stream().mapToInt(piece -> piece.text().length()).sum())
                .isLessThan(300);
    }

    @Test
    void messagesAndAnswersAreFoundInTheirPlace() {
        UUID id = register(Cases.named(body));
        as(commissioner, () -> work.write(id, "Пришлите накладную", true));
        as(commissioner, () -> work.note(id, "Проверить премирование"));
        as(commissioner, () -> answers.save(id, "Меры приняты: увольнение", -1));

        assertThat(only("накладная").place()).isEqualTo(Place.TO_APPLICANT);
        assertThat(only("премирования").place()).isEqualTo(Place.NOTE);
        assertThat(only("увольнением").place()).isEqualTo(Place.ANSWER);
    }

    @Test
    void rewrittenAnswerIsFoundByWhatItSaysNow() {
        UUID id = register(Cases.named(body));
        as(commissioner, () -> answers.save(id, "Объявлен выговор", -1));
        as(commissioner, () -> answers.save(id, "Объявлено замечание", 0));

        assertThat(find("замечание").hits()).extracting(Hit::id).containsExactly(id);
        assertThat(find("выговор").hits()).isEmpty();
    }

    /** A search document holds one megabyte; the words are too long to be learned, or the other tests would wade in them. */
    @Test
    void caseWithMoreWordsThanTheSearchHoldsStaysWritable() {
        UUID id = register(Cases.saying(body, "Обвес на складе"));
        as(commissioner, () -> work.note(id, "Первая заметка"));
        for (int message = 0; message < 115; message++) {
            String words = manyWords(message);
            as(commissioner, () -> work.note(id, words));
        }

        as(commissioner, () -> answers.save(id, "Меры приняты: увольнение", -1));
        SharedDatabase.aboveTheWalls()
                .sql("update case_search_document set lexemes = '' where case_id = ?")
                .param(id)
                .update();
        as(commissioner, () -> answers.save(id, "Меры приняты: выговор", 0));

        assertThat(only("складе обвес первая выговор").id()).isEqualTo(id);
    }

    private static String manyWords(int message) {
        var letters = new Random(message);
        return Stream.generate(() -> letters.ints(30, 'а', 'я')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .limit(160)
                .collect(Collectors.joining(" "));
    }

    @Test
    void eachPersonNamedIsFound() {
        UUID id = register(Cases.concerning(body, "Жанболатов Серік", "Есқараева Дана"));

        assertThat(find("Жанболатов").hits()).extracting(Hit::id).containsExactly(id);
        assertThat(find("Ескараева").hits()).extracting(Hit::id).containsExactly(id);
    }

    @Test
    void numberComesFirst() {
        register(Cases.saying(body, "Письмо 02 получено"));
        UUID second = register(Cases.named(body));

        assertThat(find("02").hits().get(0)).extracting(Hit::id, Hit::place).containsExactly(second, Place.NUMBER);
        assertThat(only("T-" + body + "-" + CaseDays.RECEIVED.getYear() + "-000002")
                        .id())
                .isEqualTo(second);
        assertThat(find("02").count()).isEqualTo(2);
    }

    @Test
    void sealedNameIsFoundByTheWholeWordAndStaysSealed() {
        UUID id = register(Cases.named(body));

        assertThat(only("сейитова")).extracting(Hit::id, Hit::place).containsExactly(id, Place.NAME);
        assertThat(find("Сейіт").hits()).isEmpty();
        assertThat(stored(id)).doesNotContain("сейи").contains("n:");
    }

    @Test
    void confidentialApplicantIsNotFoundByName() {
        register(Cases.confidential(body));

        assertThat(find("Сейітова").hits()).isEmpty();
    }

    @Test
    void nameOfAnotherBodyHasAnotherHash() {
        UUID mine = register(Cases.named(body));
        UUID other = register(Cases.named(StateBodies.fresh()));

        assertThat(names(mine)).hasSize(2).doesNotContainAnyElementsOf(names(other));
    }

    @Test
    void anotherBodysTextIsInvisible() {
        register(Cases.saying(body, "Взятка за тендер"));
        ActingAs other = SignedIn.commissionerOf(StateBodies.fresh()).actingAs();

        assertThat(find(other, "тендер").hits()).isEmpty();
        assertThat(find(other, "тендар").hits()).isEmpty();
        assertThat(find(other, "Сейітова").hits()).isEmpty();
    }

    @Test
    void withheldTextIsSeenByTheAgencyOnly() {
        // A word of its own: the Agency sees the withheld cases of every other test as well.
        UUID id = register(Cases.saying(Cases.withheld(body), "Құпиясөз айтылды"));
        ActingAs officer = SignedIn.agencyOfficer().actingAs();

        assertThat(find("Құпиясөз").hits()).isEmpty();
        assertThat(find("Сейітова").hits()).isEmpty();
        assertThat(find(officer, "Құпиясөз").hits()).extracting(Hit::id).containsExactly(id);
    }

    @Test
    void agencyFindsNothingOfOtherCases() {
        UUID id = register(Cases.saying(body, "Взятка за тендер"));

        assertThat(find(SignedIn.agencyOfficer().actingAs(), "тендер").hits())
                .extracting(Hit::id)
                .doesNotContain(id);
    }

    @Test
    void nobodyReadsTheIndexItself() {
        for (String table : List.of("case_search_document", "search_word")) {
            assertThatThrownBy(() -> ActingScope.call(
                            commissioner,
                            () -> transaction.execute(status -> jdbc.sql("select count(*) from " + table)
                                    .query(Long.class)
                                    .single())))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    /** What is too short or too long for a word, or has a digit in it, would only be proposed for typing errors. */
    @Test
    void dictionaryLearnsWordsOnly() {
        register(Cases.saying(body, "Щюк фыщюка фыщюк7 " + "фыщюкъ".repeat(5)));

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select word from search_word where word like '%щюк%'")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .startsWith("фыщюк");
    }

    @Test
    void kindAndStageRestrict() {
        register(Cases.saying(body, "Взятка за тендер"));

        assertThat(ask(new Question("тендер", CaseKind.APPLICATION, Stage.REGISTERED, null))
                        .hits())
                .hasSize(1);
        assertThat(ask(new Question("тендер", CaseKind.MISCONDUCT, null, null)).hits())
                .isEmpty();
        assertThat(ask(new Question("тендер", null, Stage.CLOSED, null)).hits()).isEmpty();
    }

    @Test
    void pagesFollowEachOther() {
        for (int i = 0; i < 30; i++) {
            register(Cases.saying(body, "Взятка за тендер"));
        }

        Found first = find("тендер");
        Found second = ask(new Question("тендер", null, null, first.next()));

        assertThat(first.count()).isEqualTo(30);
        assertThat(first.hits()).hasSize(25).doesNotContainAnyElementsOf(second.hits());
        assertThat(second.hits()).hasSize(5);
        assertThat(second.next()).isNull();
    }

    private Hit only(String typed) {
        List<Hit> hits = find(typed).hits();
        assertThat(hits).hasSize(1);
        return hits.get(0);
    }

    private Found find(String typed) {
        return find(commissioner, typed);
    }

    private Found find(ActingAs reader, String typed) {
        return ActingScope.call(reader, () -> search.find(new Question(typed, null, null, null)));
    }

    private Found ask(Question question) {
        return ActingScope.call(commissioner, () -> search.find(question));
    }

    /** What one of them finds, the other marks. */
    @Test
    void databaseFoldsLikeTheApplication() {
        String letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіabcdefghijklmnopqrstuvwxyz0189ЁІҚHXY";
        String apart = String.join(" ", letters.split(""));

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select btrim(search_fold(?))")
                        .param(apart)
                        .query(String.class)
                        .single()
                        .split(" "))
                .containsExactlyElementsOf(FoldedText.of(apart).words());
    }

    private UUID register(NewCase newCase) {
        ActingAs sender = newCase.withheld()
                ? SignedIn.agencyOfficer().actingAs()
                : SignedIn.commissionerOf(newCase.stateBodyId()).actingAs();
        return ActingScope.call(sender, () -> register.register(newCase)).id();
    }

    private static void as(ActingAs actor, Runnable act) {
        ActingScope.run(actor, act);
    }

    private static String stored(UUID id) {
        return SharedDatabase.aboveTheWalls()
                .sql("""
                        select concat(array_to_string(p.name_index, ' '), ' ', d.lexemes)
                        from case_party p join case_search_document d using (case_id) where p.case_id = ?""")
                .param(id)
                .query(String.class)
                .single();
    }

    private static List<String> names(UUID id) {
        return SharedDatabase.aboveTheWalls()
                .sql("select unnest(name_index) from case_party where case_id = ?")
                .param(id)
                .query(String.class)
                .list();
    }
}
