package kz.adep.upload.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "арыз.pdf | арыз.pdf",
                "../../etc/passwd.txt | passwd.txt",
                "C:\\Users\\Айгүл\\фото.jpg | фото.jpg",
                "/absolute/a.txt | a.txt",
                ".htaccess.txt | htaccess.txt",
                "a  \t b.txt | a b.txt",
                "what?*<>:.txt | what.txt",
                "two.txt... | two.txt",
            },
            quoteCharacter = '~')
    void isMadeFitToBeShown(String sent, String clean) {
        assertThat(FileName.clean(sent)).isEqualTo(clean);
    }

    @Test
    void controlAndDirectionAreRemoved() {
        assertThat(FileName.clean("a\0b\r\nc\u202Egpj.exe\u2066\u200F.pdf")).isEqualTo("abcgpj.exe.pdf");
        assertThat(FileName.clean("half\uD83D.txt")).isEqualTo("half.txt");
    }

    @Test
    void nothingLeftIsADash() {
        assertThat(FileName.clean("\u202E..")).isEqualTo("-");
        assertThat(FileName.clean("")).isEqualTo("-");
    }

    @Test
    void longNameKeepsItsEnd() {
        assertThat(FileName.clean("ә".repeat(300) + ".docx")).hasSize(120).endsWith("ә.docx");
        assertThat(FileName.clean("x".repeat(300))).hasSize(120);
    }

    @Test
    void symbolIsNotCutInHalf() {
        assertThat(FileName.clean("x" + "😀".repeat(100) + ".txt").codePoints())
                .noneMatch(symbol -> Character.getType(symbol) == Character.SURROGATE);
    }

    @Test
    void accentsAreSpeltOneWay() {
        assertThat(FileName.clean("и\u0306.txt")).isEqualTo("й.txt");
    }
}
