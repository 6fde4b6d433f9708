package kz.adep.upload.domain;

import static kz.adep.upload.Samples.bytes;
import static kz.adep.upload.Samples.docx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import kz.adep.upload.FileRefused;
import kz.adep.upload.FileRefused.Reason;
import kz.adep.upload.FileType;
import kz.adep.upload.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTests {

    private static final int PART = 256 * 1024;
    private static final byte[] EXE = bytes("MZ", 0x90, 0, 3, 0, 0, 0, 4);
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    static Stream<Arguments> welcome() {
        return Stream.of(
                Arguments.of("a.pdf", Samples.pdf(1000)),
                Arguments.of("a.PDF", Samples.pdf(PART * 3)),
                Arguments.of("a.png", Samples.png()),
                Arguments.of("a.jpg", bytes(0xff, 0xd8, 0xff, 0xe0, "\0\20JFIF")),
                Arguments.of("a.jpeg", bytes(0xff, 0xd8, 0xff, 0xe1, "\0\20Exif")),
                Arguments.of("a.txt", Samples.text("Қабылдауда дөрекі сөйледі")),
                Arguments.of("a.txt", "Қабылдауда грубо говорили, и не раз".getBytes(CYRILLIC)),
                Arguments.of("a.txt", bytes(0xff, 0xfe, "a\0b\0")),
                Arguments.of("a.docx", docx()),
                Arguments.of("a.xlsx", Samples.xlsx("xl/worksheets/sheet1.xml")),
                Arguments.of("a.odt", Samples.odt()),
                Arguments.of("a.ods", Samples.odf("application/vnd.oasis.opendocument.spreadsheet")),
                Arguments.of("a.mp3", bytes("ID3", 3, 0, 0, 0, 0, 0, 0)),
                Arguments.of("a.m4a", bytes(0, 0, 0, 32, "ftypM4A ", 0, 0, 0, 0, "isom")),
                Arguments.of("a.mp4", bytes(0, 0, 0, 32, "ftypisom", 0, 0, 2, 0, "isom")),
                Arguments.of("a.ogg", bytes("OggS", 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)));
    }

    @ParameterizedTest
    @MethodSource("welcome")
    void isTaken(String name, byte[] content) {
        assertThat(refusal(name, content)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.exe",
                "a.zip",
                "a.rar",
                "a.7z",
                "a.docm",
                "a.xlsm",
                "a.doc",
                "a.html",
                "a.svg",
                "a.js",
                "a.pdf.lnk",
                "pdf",
                "a"
            })
    void nameOfAnotherKindIsRefused(String name) {
        assertThat(refusal(name, Samples.pdf(100))).isEqualTo(Reason.TYPE);
    }

    static Stream<Arguments> disguised() {
        return Stream.of(
                Arguments.of("report.pdf", EXE),
                Arguments.of("photo.jpg", EXE),
                Arguments.of("letter.docx", EXE),
                Arguments.of("letter.txt", EXE),
                Arguments.of("letter.txt", Samples.text("<html><body>x</body></html>")),
                Arguments.of("letter.txt", Samples.text("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("photo.png", Samples.pdf(100)),
                Arguments.of("photo.png", Samples.text("<svg xmlns='http://www.w3.org/2000/svg'/>")),
                Arguments.of("letter.pdf", Samples.zip("a.txt")),
                Arguments.of("letter.docx", Samples.zip("a.txt", "b.txt")),
                Arguments.of("letter.docx", Samples.xlsx()),
                Arguments.of("table.xlsx", docx()),
                Arguments.of("letter.odt", Samples.odf("application/vnd.oasis.opendocument.spreadsheet")),
                Arguments.of("letter.docx", Samples.odt()),
                Arguments.of("letter.docx", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
                Arguments.of("sound.mp3", bytes("Rar!", 0x1a, 7, 0)));
    }

    @ParameterizedTest
    @MethodSource("disguised")
    void contentOfAnotherKindIsRefused(String name, byte[] content) {
        assertThat(refusal(name, content)).isEqualTo(Reason.CONTENT);
    }

    @Test
    void emptyFileIsRefused() {
        assertThat(refusal("a.pdf", new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @Test
    void twentyMebibytesAreTakenAndNotAByteMore() {
        assertThat(refusal("a.pdf", Samples.pdf((int) Inspection.LARGEST))).isNull();
        assertThat(refusal("a.pdf", Samples.pdf((int) Inspection.LARGEST + 1))).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "word/VBAPROJECT.BIN",
                "xl/vbaProjectSignature.bin",
                "xl/macrosheets/sheet1.xml",
                "word/activeX/activeX1.bin",
                "Basic/Standard/Module1.xml"
            })
    void macrosAreRefused(String part) {
        assertThat(refusal("a.docx", docx(part))).isEqualTo(Reason.MACROS);
        assertThat(refusal("a.odt", Samples.odt(part))).isEqualTo(Reason.MACROS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.xml", "word/../../evil.xml", "/etc/passwd", "C:/evil.xml", "word/..", "..\\evil.xml"})
    void namesThatLeaveTheirFolderAreRefused(String part) {
        assertThat(refusal("a.docx", docx(part))).isEqualTo(Reason.HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/embeddings/a.zip", "word/embeddings/a.xlsx", "a.jar", "word/A.RAR", "x.7z"})
    void packageInAPackageIsRefused(String part) {
        assertThat(refusal("a.docx", docx(part))).isEqualTo(Reason.NESTED);
    }

    @Test
    void bombIsRefused() {
        assertThat(refusal("a.docx", Samples.bomb(16L << 20))).isEqualTo(Reason.BOMB);
        assertThat(refusal("a.docx", Samples.bomb(210L << 20))).isEqualTo(Reason.BOMB);
    }

    @Test
    void smallPartOfBlanksIsNoBomb() {
        assertThat(refusal("a.docx", Samples.bomb(512 << 10))).isNull();
    }

    @Test
    void twoThousandEntriesAreTakenAndNotMore() {
        assertThat(refusal("a.docx", Samples.withEntries(1_999))).isNull();
        assertThat(refusal("a.docx", Samples.withEntries(2_000))).isEqualTo(Reason.BOMB);
    }

    @Test
    void hundredThousandEntriesAreRefused() {
        assertThat(refusal("a.docx", Samples.withEntries(100_000))).isEqualTo(Reason.BOMB);
    }

    @Test
    void cutOffPackageIsDamaged() {
        byte[] whole = docx();

        assertThat(refusal("a.docx", Arrays.copyOf(whole, whole.length - 30))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void linkIsRefused() {
        byte[] linked = Zips.link(docx(), "word/document.xml");

        assertThat(refusal("a.docx", linked)).isEqualTo(Reason.HOSTILE);
    }

    @Test
    void protectedPackageIsRefused() {
        assertThat(refusal("a.docx", Zips.encrypted(docx()))).isEqualTo(Reason.HOSTILE);
    }

    @Test
    void directoryOfNonsenseIsRefusedNotThrown() {
        byte[] whole = docx();
        for (int at = whole.length - 120; at < whole.length - 22; at++) {
            byte[] broken = whole.clone();
            broken[at] ^= (byte) 0xff;

            refusal("a.docx", broken);
        }
    }

    @Test
    void sizeAndTypeAreTold() {
        Inspection inspection = new Inspection("a.txt");
        inspection.see("12345".getBytes(StandardCharsets.UTF_8));

        assertThat(inspection.size()).isEqualTo(5);
        assertThat(inspection.type()).isEqualTo(FileType.TXT);
    }

    private static @Nullable Reason refusal(String name, byte[] content) {
        FileRefused refused = catchThrowableOfType(FileRefused.class, () -> {
            Inspection inspection = new Inspection(name);
            for (int from = 0; from == 0 || from < content.length; from += PART) {
                inspection.see(Arrays.copyOfRange(content, from, Math.min(content.length, from + PART)));
            }
            inspection.finish();
        });
        return refused == null ? null : refused.reason();
    }
}
