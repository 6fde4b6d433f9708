package kz.adep.platform.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.adep.AdepServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@AdepServerTest
class SlowLineTests {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FILES = "multipart/form-data; boundary=x";
    private static final int THREADS = 64;
    private static final int PATIENCE_MILLIS = 45_000;

    @LocalServerPort
    private int port;

    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket each : open) {
            each.close();
        }
    }

    /** More than the server has threads, each with a form of which no more comes; lines are taken up in their order. */
    @Test
    void siteStaysOpenBesideThoseWhoTrickle() throws Exception {
        for (int each = 0; each < THREADS + 6; each++) {
            begin("/sight", FORM, 4000, "c");
        }

        for (int each = 0; each < THREADS; each++) {
            Socket honest = begin("/sight", FORM, 9, "from=%2F&");
            honest.setSoTimeout(5000);
            assertThat(answer(honest)).startsWith("HTTP/1.1 403");
        }
    }

    /** A form that is read, a long one, one with a file that is read at once, one that is kept, and what nobody reads. */
    @Test
    void whatComesTooSlowlyIsGivenUpAndAnswered() throws Exception {
        List<Socket> slow = List.of(
                begin("/sight", FORM, 4000, "contrast=BLUE"),
                begin("/apply/story", FORM, 40_000, "subject=a"),
                begin("/statistics/runs-test/file", FILES, 4000, "subject=a"),
                begin("/apply/documents", FILES, 4000, "subject=a"),
                begin("/apply", "text/plain", 4000, "subject=a"));

        List<String> answers = new ArrayList<>();
        for (Socket each : slow) {
            each.setSoTimeout(PATIENCE_MILLIS);
            answers.add(new String(each.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer).contains("</html>"));
        assertThat(answers.get(0)).startsWith("HTTP/1.1 408").contains("came too slowly");
    }

    @Test
    void tooLargeAFormIsReadToItsEndForItsPage() throws Exception {
        Socket large = begin("/sight", FORM, 2_000_000, "x".repeat(2_000_000));
        large.setSoTimeout(PATIENCE_MILLIS);

        assertThat(answer(large)).startsWith("HTTP/1.1 413").contains("Too much was sent", "</html>");
    }

    /** Who may send it is asked when it is known not to be too long. */
    @Test
    void fileOfBodiesMayBeLongerThanOtherForms() throws Exception {
        Socket file = begin("/admin/bodies/import", FILES, 700_000, "x".repeat(700_000));
        file.setSoTimeout(PATIENCE_MILLIS);

        assertThat(answer(file)).doesNotStartWith("HTTP/1.1 413").startsWith("HTTP/1.1 40");
    }

    private Socket begin(String path, String type, int length, String body) throws IOException {
        Socket line = new Socket(InetAddress.getLoopbackAddress(), port);
        open.add(line);
        String head = "POST " + path + "?lang=en HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\nContent-Type: "
                + type + "\r\nContent-Length: " + length + "\r\n\r\n";
        line.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
        return line;
    }

    /** As far as it came. */
    private static String answer(Socket line) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] piece = new byte[8192];
        while (answer.indexOf("</html>") < 0) {
            int length = line.getInputStream().read(piece);
            if (length < 0) {
                break;
            }
            answer.append(new String(piece, 0, length, StandardCharsets.UTF_8));
        }
        return answer.toString();
    }
}
