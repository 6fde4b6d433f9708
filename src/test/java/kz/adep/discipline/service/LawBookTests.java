package kz.adep.discipline.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.discipline.domain.law.ConductEntry;
import kz.adep.discipline.domain.law.ConductEntry.Catalogue;
import kz.adep.discipline.domain.law.ConductLaw;
import kz.adep.discipline.domain.law.LimitationRule.Basis;
import kz.adep.discipline.domain.law.MisdeedKind;
import kz.adep.discipline.domain.law.Track;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The law as the migrations load it. */
@AdepTest
class LawBookTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Autowired
    private LawBook book;

    private ConductLaw law;

    @BeforeEach
    void read() {
        law = ActingScope.call(SignedIn.commissionerOf(StateBodies.fresh()).actingAs(), book::read);
    }

    @Test
    void eighteenMisdeedsAndTwoMoreDiscreditTheService() {
        assertThat(law.list(Catalogue.MISDEED, DAY))
                .filteredOn(entry -> entry.kind() == MisdeedKind.DISCREDITING)
                .hasSize(20);
    }

    @Test
    void beforeJuly2026NoMisdeedIsLoaded() {
        assertThat(law.list(Catalogue.MISDEED, DAY.minusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1", "6", "7", "8", "10", "11", "12"})
    void someItemsLeadToDemotionAndRepeatedToDismissal(int item) {
        assertThat(codes(item, false)).containsExactly("INCOMPLETE_FITNESS", "DEMOTION");
        assertThat(codes(item, true)).containsExactly("DISMISSAL");
    }

    @ParameterizedTest
    @CsvSource({"2", "3", "4", "5"})
    void itemsOfSelfInterestLeadToUnfitnessOrDismissal(int item) {
        assertThat(codes(item, false)).containsExactly("INCOMPLETE_FITNESS", "ELECTED_UNFIT", "DISMISSAL");
    }

    @Test
    void theRestLeadsToDismissal() {
        assertThat(IntStream.of(9, 13, 14, 15, 16, 17, 18).mapToObj(item -> codes(item, false)))
                .allSatisfy(codes -> assertThat(codes).containsExactly("DISMISSAL"));
    }

    @Test
    void levelIsLoweredFrom2029Only() {
        assertThat(law.find(Catalogue.SANCTION, "LEVEL_LOWERING", DAY)).isEmpty();
        assertThat(law.find(Catalogue.SANCTION, "LEVEL_LOWERING", LocalDate.of(2029, 1, 1)))
                .isPresent();
    }

    @Test
    void everyMisdeedHasASanctionAndEverySanctionAName() {
        assertThat(law.list(Catalogue.MISDEED, DAY))
                .allSatisfy(misdeed -> assertThat(law.sanctions(Optional.of(misdeed.code()), false, DAY))
                        .isNotEmpty());
        assertThat(law.sanctionRules())
                .allSatisfy(rule -> assertThat(law.named(Catalogue.SANCTION, rule.sanction()))
                        .isPresent());
    }

    @ParameterizedTest
    @CsvSource({"ORDINARY, 1, 6", "DISCREDITING, 3, 12", "AFTER_CASE, 3, 12"})
    void limitationPeriodsAreThoseOfTheLaw(Basis basis, int fromDetection, int fromMisdeed) {
        assertThat(law.limitation(basis, DAY)).hasValueSatisfying(rule -> {
            assertThat(rule.fromDetection()).isEqualTo(fromDetection);
            assertThat(rule.fromMisdeed()).isEqualTo(fromMisdeed);
        });
    }

    @ParameterizedTest
    @CsvSource({"CORPS_B, COMMISSION", "AKIM, COUNCIL", "COMMISSIONER, COUNCIL", "CORPS_A, AGENCY", "B_1_C_1_2, AGENCY"
    })
    void postsAreDividedAmongTheBoards(String category, Track track) {
        assertThat(law.track(category, DAY)).isEqualTo(track);
    }

    @Test
    void everyBoardHasARule() {
        assertThat(Track.values())
                .allSatisfy(track -> assertThat(law.board(track, DAY)).isPresent());
    }

    private java.util.List<String> codes(int item, boolean repeated) {
        return law.sanctions(Optional.of("D%02d".formatted(item)), repeated, DAY).stream()
                .map(ConductEntry::code)
                .toList();
    }
}
