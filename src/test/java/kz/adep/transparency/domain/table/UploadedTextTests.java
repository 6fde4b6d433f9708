package kz.adep.transparency.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadedTextTests {

    private static final String WORDS = "топ;мән\nә;7,5";

    @Test
    void byteOrderMarkIsNoLetter() {
        assertThat(UploadedText.of(("\ufeff" + WORDS).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(WORDS);
        assertThat(UploadedText.of(("\ufeff" + WORDS).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(WORDS);
    }

    @Test
    void oldSpreadsheetsWriteCyrillicInTheCodePageOfWindows() {
        assertThat(UploadedText.of("группа;7,5".getBytes(Charset.forName("windows-1251"))))
                .isEqualTo("группа;7,5");
    }

    @Test
    void lineEndsBecomeOne() {
        assertThat(UploadedText.of("1\r\n2\r3".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("1\n2\n3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004sheet", "a\u0000b"})
    void spreadsheetIsNoText(String file) {
        assertThatThrownBy(() -> UploadedText.of(file.getBytes(StandardCharsets.UTF_8)))
                .extracting("code")
                .isEqualTo(BadTable.Code.NOT_TEXT);
    }

    @Test
    void moreThanAMebibyteIsRefused() {
        assertThatThrownBy(() -> UploadedText.of(new byte[UploadedText.MOST_BYTES + 1]))
                .extracting("code")
                .isEqualTo(BadTable.Code.TOO_LARGE);
    }
}
