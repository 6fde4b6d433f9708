package kz.adep.directory.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.adep.directory.domain.entry.BodyFlaw.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyFileTests {

    private static final String HEADING = "code,name_kk,name_ru,name_en,kind,region,parent_code,takes_part,bin\n";
    private static final String LINE = "ab,Орган,Орган,Body,MINISTRY,71,MZ,yes,123456789013\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void lineBecomesAnEntry(String separator) {
        BodyFile file = BodyFile.read(utf8((HEADING + "\n" + LINE).replace(",", separator)));

        assertThat(file.entries())
                .containsOnlyKeys(3L)
                .containsValue(
                        new BodyEntry("AB", "Орган", "Орган", "Body", "MINISTRY", "71", "MZ", "yes", "123456789013"));
    }

    @Test
    void columnsStandInAnyOrder() {
        BodyFile file = BodyFile.read(utf8("""
                bin;takes_part;parent_code;region;kind;name_en;name_ru;name_kk;CODE
                ;нет;;;OTHER;"Body; ""A"" B";Орган;Ұйым;AB
                """));

        assertThat(file.entries().get(2L))
                .isEqualTo(new BodyEntry("AB", "Ұйым", "Орган", "Body; \"A\" B", "OTHER", "", "", "нет", ""));
    }

    @Test
    void spreadsheetOfWindowsIsRead() {
        BodyFile file = BodyFile.read((HEADING + LINE).getBytes(Charset.forName("windows-1251")));

        assertThat(file.entries().get(2L)).extracting(BodyEntry::nameRu).isEqualTo("Орган");
    }

    @Test
    void columnsThatMissAndThatNobodyKnowsAreNamed() {
        assertThat(flaws(HEADING.replace("bin", "BIN_of_body") + LINE))
                .containsExactly(
                        new BodyFlaw(1, "bin_of_body", Reason.COLUMN_UNKNOWN),
                        new BodyFlaw(1, "bin", Reason.COLUMN_MISSING));
    }

    @Test
    void everyLineThatCannotBeReadIsNamed() {
        assertThat(flaws(HEADING + LINE + "cd,Орган\n" + LINE))
                .containsExactly(new BodyFlaw(3, "", Reason.CELLS), new BodyFlaw(4, "code", Reason.TWICE));
    }

    @Test
    void fileWithoutLinesOrEndOrBeyondTextIsRefused() {
        assertThat(flaws("")).containsExactly(new BodyFlaw("", Reason.NO_LINES));
        assertThat(flaws(HEADING)).containsExactly(new BodyFlaw("", Reason.NO_LINES));
        assertThat(flaws(HEADING + "\"ab,Орган\n")).containsExactly(new BodyFlaw("", Reason.UNREADABLE));
        assertThat(flaws("PK\u0003\u0004\u0000")).containsExactly(new BodyFlaw("", Reason.UNREADABLE));
    }

    @Test
    void endlessFileIsRefused() {
        String lines = IntStream.rangeClosed(0, BodyFile.MOST_LINES)
                .mapToObj(number -> number + LINE)
                .collect(Collectors.joining());

        assertThat(flaws(HEADING + lines)).containsExactly(new BodyFlaw("", Reason.TOO_MANY_LINES));
    }

    private static List<BodyFlaw> flaws(String text) {
        return catchThrowableOfType(BodiesRefused.class, () -> BodyFile.read(utf8(text)))
                .flaws();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
